/// Extracts the line that a diagnostic refers to from its file. Splits each file into lines only once.
struct SourceExcerpts {
    /// A line and the position of its caret, ready to print.
    struct Excerpt {
        var line: Int
        /// The previous line, or nil if there is none or it is blank.
        var before: String?
        var text: String
        /// The number of characters before the caret.
        var caretOffset: Int
        /// The caret's width in characters, at least 1.
        var caretWidth: Int
    }

    private let text: (String) -> String?
    private var lines: [String: [Substring]] = [:]

    init(text: @escaping (String) -> String?) {
        self.text = text
    }

    /// Returns nil if the file or the line does not exist.
    mutating func excerpt(at place: SourceRange) -> Excerpt? {
        let all = lines(of: place.file)
        guard place.start.line >= 1, place.start.line <= all.count else { return nil }
        let line = all[place.start.line - 1].unicodeScalars
        let start = min(max(place.start.column - 1, 0), line.count)
        let end = place.end.line == place.start.line ? min(place.end.column - 1, line.count) : line.count
        let window = Window(length: line.count, around: start)
        let before = place.start.line > 1 ? String(all[place.start.line - 2]) : ""
        return Excerpt(
            line: place.start.line,
            before: before.allSatisfy(\.isWhitespace) ? nil : window.cut(before.printable),
            text: window.cut(String(line).printable),
            caretOffset: start - window.start + (window.start > 0 ? 1 : 0),
            caretWidth: max(1, min(end, window.end) - start)
        )
    }

    private mutating func lines(of file: String) -> [Substring] {
        if let known = lines[file] { return known }
        let split = (text(file) ?? "").split(omittingEmptySubsequences: false) {
            $0 == "\n" || $0 == "\r\n" || $0 == "\r"
        }
        lines[file] = split
        return split
    }
}

/// The visible part of a long line.
private struct Window {
    static let width = 160
    var start: Int
    var end: Int

    init(length: Int, around column: Int) {
        guard length > Self.width else { (start, end) = (0, Self.width); return }
        start = max(0, min(column - Self.width / 2, length - Self.width))
        end = start + Self.width
    }

    func cut(_ line: String) -> String {
        let scalars = Array(line.unicodeScalars)
        guard start > 0 || scalars.count > end else { return line }
        guard start < scalars.count else { return "…" }
        var result = String.UnicodeScalarView()
        if start > 0 { result.append("…") }
        result.append(contentsOf: scalars[start..<min(end, scalars.count)])
        if scalars.count > end { result.append("…") }
        return String(result)
    }
}
