package import PorticoDiagnostics

/// Finds ids in brackets in the texts of data files: `reason: Late test data [I-4]`. They become links on pages; an
/// unknown id would appear unchanged.
package enum Mentions {
    /// Returns each id with its place, or the place of the whole text if it has several lines.
    package static func find(in text: String, at place: SourceRange) -> [(id: String, place: SourceRange)] {
        guard text.utf8.contains(UInt8(ascii: "[")) else { return [] }
        return text.matches(of: /\[([A-Z]{1,8}-?[0-9]{1,6})\](?!\()/).map { match in
            let before = text[..<match.1.startIndex].unicodeScalars.count
            return (String(match.1), narrowed(place, to: match.1, after: before, in: text))
        }
    }

    /// Returns the text without the brackets around its ids: `Late [I-4]` → `Late I-4`.
    static func unbracketed(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "[")) else { return text }
        return text.replacing(/\[([A-Z]{1,8}-?[0-9]{1,6})\](?!\()/) { String($0.1) }
    }

    private static func narrowed(_ place: SourceRange, to id: Substring, after before: Int, in text: String)
        -> SourceRange
    {
        let (length, width) = (text.unicodeScalars.count, place.end.column - place.start.column)
        // A quoted text without escapes is wider by its quotes. In any other case the place cannot be calculated.
        guard place.start.line == place.end.line, width == length || width == length + 2 else { return place }
        let column = place.start.column + before + (width - length) / 2
        return SourceRange(
            file: place.file,
            start: SourcePosition(line: place.start.line, column: column),
            end: SourcePosition(line: place.start.line, column: column + id.unicodeScalars.count)
        )
    }
}
