package import PorticoDiagnostics
import PorticoModel

/// A text with one marked place: `forecast: «2026-13-01»`. Examples and tests use it to point at places.
package struct MarkedText: Sendable, Hashable {
    /// The text without the marks.
    package var text: String
    /// The marked range; both ends are equal if the marks enclose nothing. Nil if nothing is marked.
    package var marked: (start: SourcePosition, end: SourcePosition)? {
        guard let start, let end else { return nil }
        return (start, end)
    }

    private var start: SourcePosition?
    private var end: SourcePosition?

    /// Removes the first pair of `«` and `»` from `source`.
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
