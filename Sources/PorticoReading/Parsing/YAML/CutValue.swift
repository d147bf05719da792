import PorticoDiagnostics
import PorticoModel

/// Finds values that a `#` cuts short: `headline: Ticket #3 is done` is read as `Ticket`, `accent: #0b6e6e` as nothing.
/// A `#` followed by a space is taken for an intended comment.
enum CutValue {
    /// Returns a warning for the value that begins on the line of its key and ends where `rest` begins.
    static func find(behind rest: Substring, key: String, at position: SourcePosition, in source: SourceText)
        -> Diagnostic?
    {
        let words = rest.drop { $0 == " " || $0 == "\t" }
        guard words.startIndex > rest.startIndex, words.first == "#", let second = words.dropFirst().first else {
            return nil
        }
        guard !second.isWhitespace, second != "#", second != "!" else { return nil }
        let skipped = rest[..<words.startIndex].unicodeScalars.count
        let start = SourcePosition(line: position.line, column: position.column + skipped)
        return Diagnostic(
            .commentInValue,
            place: source.range(at: start, length: words.unicodeScalars.count),
            summary:
                "the value of \"\(key.shortened(to: 40))\" ends here: \(String(words).shortened(to: 40)) is read as a comment",
            explanation: "# after a space begins a comment",
            fix: "put the whole value in quotes; if # starts a comment, write a space after it"
        )
    }
}

extension Check {
    static let commentInValue = Check(
        .settings,
        "comment-in-value",
        .warning,
        "No value is cut short by a #",
        fix: "put the whole value in quotes; if # starts a comment, write a space after it"
    )
}
