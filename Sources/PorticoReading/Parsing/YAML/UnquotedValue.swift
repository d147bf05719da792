import PorticoDiagnostics
import PorticoModel

/// Finds a single-line value that YAML does not read as plain text: `headline: [M1] is reached` starts a list. It is
/// used after libyaml has failed, so that the message says what to write instead of what the parser missed.
struct UnquotedValue {
    /// The key before the value: `headline`.
    let key: Substring
    /// The intended text.
    let text: Substring
    let place: SourceRange
    private let first: Character

    /// Returns the nearest such value at or above `line`, or nil if there is none.
    init?(near line: Int, in source: SourceText) {
        let above = (1...max(1, line)).reversed().prefix(3)
        for number in above where number <= source.lineCount {
            let text = source.line(number)
            guard let (key, value) = Self.blockValue(of: text) ?? Self.flowValue(of: text) else { continue }
            guard let first = value.first else { continue }
            let column = text[..<value.startIndex].unicodeScalars.count + 1
            let start = SourcePosition(line: number, column: column)
            self.key = key
            self.text = value
            self.first = first
            place = source.range(at: start, length: value.unicodeScalars.count)
            return
        }
        return nil
    }

    var problem: DecodingProblem {
        return DecodingProblem(
            .unquotedValue,
            "a value that starts with \(first) must be in quotes",
            explanation: meaning,
            fix: "put the value in quotes: \(key): \(Self.quoted(text))"
        )
    }

    /// Returns the text in quotes: in single ones if it contains double quotes or backslashes.
    static func quoted(_ text: Substring) -> String {
        text.contains("\"") || text.contains("\\")
            ? "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
            : "\"\(text)\""
    }

    /// How YAML interprets the value.
    private var meaning: String {
        switch first {
        case "[", "{": "YAML reads \(first) as the start of a list or group, and then finds text after its end"
        case "\"", "'": "YAML ends the value at the closing quote, and then finds more text"
        case ">", "|": "YAML reads \(first) as the start of a multi-line text"
        case "*", "&": "YAML reads \(first) as a reference to a value elsewhere"
        case "#": "YAML reads # as the start of a comment"
        default: "YAML reserves \(first) for its own use"
        }
    }

    /// Returns a `key: value` pair in block style whose value cannot be what its first character indicates.
    private static func blockValue(of line: String) -> (key: Substring, value: Substring)? {
        guard let match = line.wholeMatch(of: /(?:\s*- )*\s*([A-Za-z_][\w.-]*):\s+(\S.*?)\s*/) else { return nil }
        return isBroken(match.2) ? (match.1, match.2) : nil
    }

    private static func isBroken(_ value: Substring) -> Bool {
        switch value.first {
        case "@", "`", "%", "*", "&": true
        case "[": hasWords(behind: "]", in: value)
        case "{": hasWords(behind: "}", in: value)
        case "\"", "'":
            value.dropFirst().firstIndex(of: value[value.startIndex]).map { end in
                !value[value.index(after: end)...].allSatisfy(\.isWhitespace)
            } ?? false
        case ">", "|": value.wholeMatch(of: /[>|][0-9+-]{0,2}(\s+#.*)?/) == nil
        default: false
        }
    }

    private static func hasWords(behind end: Character, in value: Substring) -> Bool {
        guard let last = value.lastIndex(of: end) else { return false }
        let behind = value[value.index(after: last)...].drop(while: \.isWhitespace)
        return !behind.isEmpty && !behind.hasPrefix("#")
    }

    /// Returns the same in flow style: `{accent: #0b6e6e}`.
    private static func flowValue(of line: String) -> (key: Substring, value: Substring)? {
        guard let match = line.firstMatch(of: /[{,]\s*([A-Za-z_][\w.-]*):\s+([#@`%>|*&][^,}\]]*)/) else { return nil }
        var value = match.2
        while value.last?.isWhitespace == true { value = value.dropLast() }
        return (match.1, value)
    }
}
