internal import PorticoDiagnostics

/// A file of interface texts, `strings/en.yml`, with one `key: text` per line. Keys contain dots, texts are plain or in
/// double quotes, and `#` begins a comment. Plural forms have their own keys: `asks.count.one`, `asks.count.other`.
struct WordsFile: Sendable {
    struct Entry: Sendable {
        var text: String
        var place: SourceRange
    }

    private(set) var entries: [String: Entry] = [:]
    private(set) var diagnostics: [Diagnostic] = []
    private let path: String

    init(_ source: SourceFile) {
        path = source.path
        for (number, line) in source.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            read(line, number: number + 1)
        }
    }

    private mutating func read(_ line: Substring, number: Int) {
        let content = line.drop { $0 == " " }
        guard let first = content.first, first != "#", !content.allSatisfy(\.isWhitespace) else { return }
        guard let colon = line.firstIndex(of: ":"), first != " ", content.startIndex == line.startIndex else {
            return report(number, "this line is not a key and a text", fix: "write key: text")
        }
        let key = String(line[..<colon])
        var value = line[line.index(after: colon)...].drop { $0 == " " }
        while value.last?.isWhitespace == true { value.removeLast() }
        let text: String
        if value.first == "\"" {
            guard value.count > 1, value.last == "\"" else {
                return report(number, "the quote is not closed", fix: "end it with \"")
            }
            text = String(value.dropFirst().dropLast())
        } else {
            text = String(value)
        }
        guard !text.isEmpty else {
            return report(number, "the text for \"\(key)\" is empty", fix: "write it after the colon")
        }
        guard !text.contains("{{") else {
            return report(number, "double braces in \"\(key)\"", fix: "write a value as {name}")
        }
        guard entries[key] == nil else {
            return report(number, "\"\(key)\" occurs twice", fix: "remove one of the two")
        }
        let place = SourceRange(
            file: path,
            start: SourcePosition(line: number, column: 1),
            end: SourcePosition(line: number, column: 1 + key.unicodeScalars.count)
        )
        entries[key] = Entry(text: text, place: place)
    }

    private mutating func report(_ line: Int, _ summary: String, fix: String) {
        let place = SourceRange(file: path, line: line)
        diagnostics.append(Diagnostic(.wordsSyntax, place: place, summary: summary, fix: fix))
    }
}

extension Check {
    static let wordsSyntax = Check(
        .theme,
        "words-syntax",
        .error,
        "Each line of a language file is a key and a text",
        fix: "write key: text"
    )
}
