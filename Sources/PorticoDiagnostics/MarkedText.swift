/// A text with one place in it marked: `forecast: «2026-13-01»`. Examples and tests point at places this way.
package struct MarkedText: Sendable, Hashable {
    /// Without the marks.
    package var text: String
    /// Of what stands between the marks; both ends are the same where nothing does. Nil where nothing is marked.
    package var marked: (start: SourcePosition, end: SourcePosition)? {
        guard let start, let end else { return nil }
        return (start, end)
    }

    private var start: SourcePosition?
    private var end: SourcePosition?

    /// Takes the first pair of `«` and `»` out of `source`.
    package init(_ source: String) {
        var result = String.UnicodeScalarView()
        var (line, column) = (1, 1)
        for scalar in source.unicodeScalars {
            switch scalar {
            case "«" where start == nil: start = SourcePosition(line: line, column: column)
            case "»" where end == nil && start != nil: end = SourcePosition(line: line, column: column)
            default:
                result.append(scalar)
                (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
            }
        }
        text = String(result)
    }
}
