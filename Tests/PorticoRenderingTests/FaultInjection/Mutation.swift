import PorticoDiagnostics
import PorticoModel

/// One line of a client's data changed.
struct Mutation {
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

    let kind: Kind
    let path: String
    let text: String
    /// The line that was changed, counted from 1; where it was cut, the one that took its place.
    let line: Int
    /// The first line of the item it belongs to, and the last.
    let item: ClosedRange<Int>
    let before: String
    let after: String
    /// The ids that stand on the line, and that of its item.
    private let ids: Set<String>

    /// Nil where the line that was picked has nothing of the kind.
    init?(_ kind: Kind, of source: ClientSource, _ random: inout SeededRandom) {
        // A long file is changed more often than a short one.
        let files = source.texts.filter { $0.path.hasSuffix(".yml") || $0.path.contains("/status/") }
        let counts = files.map { $0.text.split(separator: "\n", omittingEmptySubsequences: false).count }
        var index = random.number(below: counts.reduce(0, +))
        var number = 0
        while index >= counts[number] {
            index -= counts[number]
            number += 1
        }
        let file = files[number]
        var lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let old = lines[index]
        guard !old.isEmpty, !old.hasPrefix("#"), !old.hasPrefix("---") else { return nil }
        guard let new = Self.changed(old, kind, &random), new != old else { return nil }
        self.kind = kind
        path = file.path
        before = old
        after = new
        line = index + 1
        item = Self.item(around: index, of: lines)
        let declared = (lines[item.lowerBound - 1...index]).joined(separator: "\n").matches(
            of: /\bid: ([A-Za-z0-9.-]+)/
        )
        ids = Set(declared.map { String($0.1) })
        if kind == .cut { lines.remove(at: index) } else { lines[index] = new }
        text = lines.joined(separator: "\n")
    }

    /// From the dash of the list's element that the line belongs to, to the line before the next; the whole file where it
    /// belongs to none.
    private static func item(around index: Int, of lines: [String]) -> ClosedRange<Int> {
        func depth(_ line: String) -> Int { line.prefix { $0 == " " }.count }
        let isElement = { (line: String) in line.drop { $0 == " " }.hasPrefix("- ") }
        var first = index
        while first > 0, !(isElement(lines[first]) && (first == index || depth(lines[first]) < depth(lines[index]))) {
            if depth(lines[first]) == 0, !lines[first].isEmpty { return 1...lines.count }
            first -= 1
        }
        var last = first
        while last + 1 < lines.count, lines[last + 1].isEmpty || depth(lines[last + 1]) > depth(lines[first]) {
            last += 1
        }
        return first + 1...last + 1
    }

    /// Whether a finding elsewhere tells of what was changed: it names the item, or is about a sum or a measure that the
    /// line is part of.
    func isNamed(in finding: Diagnostic) -> Bool {
        if let rules = Self.consequences.first(where: { before.contains($0.part) })?.rules {
            if rules.contains(where: { finding.rule.hasPrefix($0) }) { return true }
        }
        let words = finding.summary.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "." }
        return words.contains { ids.contains(String($0)) }
    }

    /// What a line may hold that rules weigh as a whole, and those rules.
    private static let consequences: [(part: String, rules: [String])] = [
        ("cadence:", ["update-missed", "update-overdue"]), ("tolerances:", ["watermelon-"]),
        ("_days:", ["watermelon-"]),
        ("_pct:", ["watermelon-"]), ("amount:", ["payments-total"]),
    ]

    private static func changed(_ line: String, _ kind: Kind, _ random: inout SeededRandom) -> String? {
        switch kind {
        case .key:
            guard let key = line.firstMatch(of: /([a-z_]{3,}):( |$)/), !line.contains("  allow") else { return nil }
            let word = String(key.1)
            let misspelt = word.dropLast() + "q"
            return line.replacing("\(word):", with: "\(misspelt):", maxReplacements: 1)
        case .date:
            let dates = line.matches(of: /20[0-9]{2}-[0-9]{2}-[0-9]{2}/)
            guard !dates.isEmpty else { return nil }
            let match = dates[random.number(below: dates.count)]
            guard let date = CalendarDate(iso: match.0) else { return nil }
            let days = random.number(below: 801) - 400
            return line.replacingCharacters(in: match.range, with: date.adding(days: days).description)
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
            let words = Self.words[String(match.1)] ?? []
            let word = words[random.number(below: words.count)]
            return line.replacing(match.0, with: "\(match.1): \(word)", maxReplacements: 1)
        case .cut: return ""
        case .indentation: return line.hasPrefix("  ") ? String(line.dropFirst()) : " " + line
        }
    }

    /// Words of the key's own list somewhere, and some of other lists.
    private static let words: [String: [String]] = [
        "status": [
            "open", "closed", "accepted", "planned", "in_review", "withdrawn", "met", "late", "done", "confirmed",
            "approved",
            "occurred", "raised", "superseded", "on_track",
        ],
        "health": ["on_track", "at_risk", "off_track", "complete", "on_hold", "open"],
        "result": ["open", "passed", "failed", "waived", "done"],
        "severity": ["low", "medium", "high", "critical", "urgent"],
        "side": ["client", "supplier", "ours"],
    ]
}

extension String {
    fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
        String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
    }
}
