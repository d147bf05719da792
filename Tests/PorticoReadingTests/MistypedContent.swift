import PorticoDiagnostics
import PorticoModel

/// A data file with one typing error, made from a file without.
struct MistypedFile: Sendable {
    /// What is mistyped.
    enum Kind: String, CaseIterable, Sendable {
        /// Two neighbouring letters of a key are exchanged, or one is missing.
        case key
        /// A letter of a key is a capital.
        case capital
        /// A date that does not exist, or a word instead of a date.
        case date
        /// A number with a letter in it.
        case number
        /// One of a list of words, misspelt.
        case word
        /// An id that no item has.
        case reference
        /// null instead of a value.
        case null
        /// A quote that is not closed.
        case quote
        /// A bracket that is not closed.
        case bracket
        /// A colon in a text that is not in quotes.
        case colon
        /// A `#` in a text in brackets that is not in quotes.
        case hash
        /// A control character that an escape produces.
        case escape
    }

    var path: String
    /// The line of the error, from 1.
    var line: Int
    var kind: Kind
    var before: String
    var after: String
    var text: String
}

/// Mistypes the data files of a client, always in the same way.
struct Mistyping {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// Returns `count` files with an error of this kind, or all if there are fewer.
    mutating func files(of source: ClientSource, _ kind: MistypedFile.Kind, count: Int) -> [MistypedFile] {
        var all: [MistypedFile] = []
        for file in source.texts where file.path.hasSuffix(".yml") || file.path.hasSuffix(".md") {
            let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
            let last = file.path.hasSuffix(".md") ? lines.dropFirst().firstIndex(of: "---") ?? 0 : lines.count
            for (index, line) in lines.prefix(last).enumerated() where line != "---" && !line.hasPrefix("#") {
                guard let changed = mistyped(String(line), kind) else { continue }
                var text = lines
                text[index] = changed[...]
                let whole = text.joined(separator: "\n")
                all.append(
                    MistypedFile(
                        path: file.path,
                        line: index + 1,
                        kind: kind,
                        before: String(line),
                        after: changed,
                        text: whole
                    )
                )
            }
        }
        return (0..<min(count, all.count)).map { _ in all.remove(at: next(all.count)) }
    }

    private mutating func next(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }

    private mutating func mistyped(_ line: String, _ kind: MistypedFile.Kind) -> String? {
        switch kind {
        case .key: one(of: #/([a-z_]{4,}): /#, in: line, misspelt)
        case .capital: one(of: /([a-z_]{4,}):(?: |$)/, in: line) { "\($0.prefix(2))\($0.dropFirst(2).uppercased())" }
        case .date: one(of: /: (\d{4}-\d\d-\d\d)/, in: line) { "\($0.prefix(5))02-30" }
        case .number: one(of: /(?:amount|value|probability|order|target): (\d+)/, in: line) { "\($0)O" }
        case .word:
            one(of: /(?:status|health|side|kind|response|method|result): ([a-z_]{4,})/, in: line) {
                "\($0)zzzzzz"
            }
        case .reference:
            one(
                of:
                    /(?:owner|approver|milestone|phase|by|author|changed_by|depends_on: \[|blocks: \[): ?([A-Za-z0-9.-]+)/,
                in: line
            ) {
                "\($0)7"
            }
        case .null:
            line.contains("{")
                ? one(of: /[a-z]: ([A-Za-z0-9][^,}\]"#]*)[,}]/, in: line) { _ in "~" }
                : one(of: /[a-z]: ([A-Za-z0-9][^"#]*)$/, in: line) { _ in "~" }
        case .quote: one(of: /: "[^"]*(")(?:$|[,}])/, in: line) { _ in "" }
        case .bracket: one(of: /([\]}])$/, in: line) { _ in "" }
        case .colon: one(of: /(?:title|text|name|impact|reason): [A-Za-z ]+( )[a-z]/, in: line) { _ in ": " }
        case .hash:
            line.contains("{")
                ? one(of: /(?:title|text|name|reason): [A-Za-z ]+( )[a-z]/, in: line) { _ in " #" } : nil
        case .escape: one(of: /: "()[A-Z]/, in: line) { _ in "\\e[31m" }
        }
    }

    /// Changes what the regular expression captures, at one of the places where it matches.
    private mutating func one(
        of pattern: Regex<(Substring, Substring)>,
        in line: String,
        _ change: (Substring) -> String
    ) -> String? {
        let found = line.matches(of: pattern).map(\.1)
        guard !found.isEmpty else { return nil }
        let part = found[next(found.count)]
        return line[..<part.startIndex] + change(part) + line[part.endIndex...]
    }

    private func misspelt(_ word: Substring) -> String {
        var letters = Array(word)
        if letters.count % 2 == 0, letters[1] != letters[2] { letters.swapAt(1, 2) } else { letters.remove(at: 2) }
        return String(letters)
    }
}
