import Foundation
import PorticoDiagnostics
import PorticoModel
import TestSupport
import Testing

/// Breaks the sample content in two hundred seeded ways and asks what is said of each.
@Suite("A mutation of the sample data") struct FaultInjectionTests {
    /// What became of a mutation.
    private enum Outcome: String, CaseIterable {
        /// Something is said at the mutated line.
        case atTheLine = "said at the line"
        /// Something is said, but of another line: what the mutation made wrong there.
        case elsewhere = "said elsewhere"
        /// Nothing is said.
        case silent
    }

    @Test("is reported at its line, or is still valid; never a crash, never a finding without a place")
    func everyMutation() throws {
        let content = ContentFolder.repository.appending(path: "Content")
        let clients = try ContentFolder.clients(in: content).map(DataOnly.init)
        var random = SeededRandom(seed: 20_260_313)
        var counts: [Mutation.Kind: [Outcome: Int]] = [:]
        var made = 0
        var unexplained: [String] = []
        while made < 200 {
            let client = clients[random.number(below: clients.count)]
            let kind = Mutation.Kind.allCases[made % Mutation.Kind.allCases.count]
            guard let mutation = Mutation(kind, of: client.source, &random) else { continue }
            made += 1
            let found = client.newFindings(after: mutation)
            for finding in found { #expect(client.holds(finding.place), "\(line(for: finding))") }
            let isAtLine = found.contains {
                $0.place.file == mutation.path && mutation.lines.contains($0.place.start.line)
            }
            let outcome: Outcome = isAtLine ? .atTheLine : found.isEmpty ? .silent : .elsewhere
            counts[kind, default: [:]][outcome, default: 0] += 1
            if outcome == .silent, kind.isNeverValid || mutation.takesAwayWhatIsRequired {
                unexplained.append("\(mutation.path):\(mutation.lines.lowerBound) \(kind): \(mutation.after)")
            }
            if outcome == .elsewhere, kind.isNeverValid {
                unexplained.append(
                    "\(line(for: found[0])) for \(mutation.path):\(mutation.lines.lowerBound): \(mutation.after)"
                )
            }
        }
        print("mutations of the sample data, \(made) in all:")
        for kind in Mutation.Kind.allCases {
            let told = Outcome.allCases.map { "\(counts[kind]?[$0] ?? 0) \($0.rawValue)" }.joined(separator: ", ")
            print("  \(kind.rawValue): \(told)")
        }
        #expect(unexplained == [])
    }
}

/// A client's data and front matter without the text of its pages, so that it is parsed quickly.
private struct DataOnly {
    var source: ClientSource
    private let before: Set<String>
    /// Of each file, before anything is cut.
    private let lineCounts: [String: Int]

    init(_ whole: ClientSource) {
        source = whole
        source.texts = whole.texts.map { file in
            guard file.path.hasSuffix(".md"), file.text.hasPrefix("---\n") else { return file }
            let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
            let end = lines.dropFirst().firstIndex(of: "---") ?? lines.endIndex - 1
            return SourceFile(path: file.path, text: lines[...end].joined(separator: "\n") + "\n")
        }
        lineCounts = Dictionary(
            uniqueKeysWithValues: source.texts.map { file in
                (file.path, file.text.split(separator: "\n", omittingEmptySubsequences: false).count)
            }
        )
        before = Set(Self.findings(source).map(Self.words))
    }

    func newFindings(after mutation: Mutation) -> [Diagnostic] {
        Self.findings(mutated(by: mutation)).filter { !before.contains(Self.words($0)) }
    }

    /// Whether the place is in one of the client's files, on a line it has.
    func holds(_ place: SourceRange) -> Bool {
        guard let lines = lineCounts[place.file] else { return false }
        return (1...lines).contains(place.start.line) && place.start.column >= 1
    }

    private func mutated(by mutation: Mutation) -> ClientSource {
        var result = source
        result.texts = source.texts.map {
            $0.path == mutation.path ? SourceFile(path: $0.path, text: mutation.text) : $0
        }
        return result
    }

    private static func findings(_ source: ClientSource) -> [Diagnostic] {
        let dates = BuildDates(today: CalendarDate(2026, 11, 20) ?? CalendarDate(dayNumber: 0))
        return PortalParser(dates: dates).parse(source).diagnostics
    }

    /// Lines move when one is cut: a finding is the same when it says the same.
    private static func words(_ diagnostic: Diagnostic) -> String {
        "\(diagnostic.place.file) \(diagnostic.rule) \(diagnostic.summary)"
    }
}

/// One line changed.
private struct Mutation {
    enum Kind: String, CaseIterable {
        case key = "a key misspelt"
        case date = "a date shifted"
        case impossibleDate = "a date made impossible"
        case reference = "a reference broken"
        case status = "a status swapped"
        case cut = "a line cut"
        case indentation = "indentation broken"

        /// Whether no such change can leave valid data.
        var isNeverValid: Bool { self == .key || self == .reference || self == .impossibleDate }
    }

    let path: String
    let text: String
    /// Where something may be said of it.
    let lines: ClosedRange<Int>
    let after: String
    private let before: String
    private let kind: Kind

    /// Whether the line that was cut held a key that must be there.
    var takesAwayWhatIsRequired: Bool {
        guard kind == .cut, !before.contains("{") else { return false }
        return before.contains(#/^ *(title|name|side|text|on|term|definition|amount|system|person|health|headline): /#)
            && !before.contains(#/^ *(name|on): [^ ]*$/#)
    }

    /// Nil where the line that was picked has nothing of the kind.
    init?(_ kind: Kind, of source: ClientSource, _ random: inout SeededRandom) {
        let files = source.texts.filter { $0.path.hasSuffix(".yml") || $0.path.contains("/status/") }
        let file = files[random.number(below: files.count)]
        var lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let index = random.number(below: lines.count)
        let old = lines[index]
        guard !old.isEmpty, !old.hasPrefix("#"), !old.hasPrefix("---") else { return nil }
        guard let new = Self.changed(old, kind, &random), new != old else { return nil }
        path = file.path
        after = new
        before = old
        self.kind = kind
        if kind == .cut {
            lines.remove(at: index)
            // What is missing is told of at the item it belongs to, above, or at the line that took its place.
            self.lines = max(1, index - 12)...(index + 1)
        } else {
            lines[index] = new
            // Wrong indentation may make the next line the one that does not fit.
            self.lines = kind == .indentation ? max(1, index)...(index + 2) : (index + 1)...(index + 1)
        }
        text = lines.joined(separator: "\n")
    }

    private static func changed(_ line: String, _ kind: Kind, _ random: inout SeededRandom) -> String? {
        switch kind {
        case .key:
            guard let key = line.firstMatch(of: /([a-z_]{3,}):( |$)/), !line.contains("  allow") else { return nil }
            let word = String(key.1)
            let misspelt = word.dropLast() + "q"
            return line.replacing("\(word):", with: "\(misspelt):", maxReplacements: 1)
        case .date:
            guard let match = line.firstMatch(of: /20[0-9]{2}-[0-9]{2}-[0-9]{2}/), let date = CalendarDate(iso: match.0)
            else { return nil }
            let days = random.number(below: 801) - 400
            return line.replacing(match.0, with: date.adding(days: days).description, maxReplacements: 1)
        case .impossibleDate:
            return line.replacing(/(: |\{on: )20([0-9]{2})-[0-9]{2}-[0-9]{2}/, maxReplacements: 1) {
                "\($0.1)20\($0.2)-02-30"
            }
        case .reference:
            let keys = /(owner|approver|by|milestone|phase|changed_by|author|person): ([A-Za-z0-9.-]+)/
            guard let match = line.firstMatch(of: keys) else { return nil }
            return line.replacing(match.0, with: "\(match.1): \(match.2)9", maxReplacements: 1)
        case .status:
            guard let match = line.firstMatch(of: /(status|health|result|severity|side): ([a-z_]+)/) else { return nil }
            let words = ["open", "accepted", "planned", "passed", "on_track", "done", "critical", "client", "approved"]
            return line.replacing(
                match.0,
                with: "\(match.1): \(words[random.number(below: words.count)])",
                maxReplacements: 1
            )
        case .cut: return ""
        case .indentation: return line.hasPrefix("  ") ? String(line.dropFirst()) : " " + line
        }
    }
}

/// SplitMix64: the same seed gives the same numbers everywhere. Source: Steele, Lea, Flood, 2014.
private struct SeededRandom {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func number(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
}
