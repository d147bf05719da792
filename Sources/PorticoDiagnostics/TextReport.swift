/// Writes diagnostics for people: location, message, the source line with a caret, and a fix.
///
/// ```
/// Content/acme/plan.yml:12:18: error: there is no milestone "M9" [unknown-id]
///    11 |     key: true
///    12 |     depends_on: [M9]
///       |                  ^^
///       = help: did you mean "M6"?
/// ```
package struct TextReport: Sendable {
    /// The prefix added to every path: `Content/`.
    package var pathPrefix: String
    /// Whether to use the terminal's colours.
    package var usesColor: Bool
    /// How many findings of one rule to print in full; the rest are only counted.
    package var limitForRule: Int

    package init(pathPrefix: String = "", usesColor: Bool = false, limitForRule: Int = 20) {
        self.pathPrefix = pathPrefix
        self.usesColor = usesColor
        self.limitForRule = limitForRule
    }

    /// Returns the report, in which each finding ends with a line break, or an empty text if there are none.
    /// `text` returns a file's text by its path, or nil if there is none to show.
    package func render(_ diagnostics: [Diagnostic], text: @escaping (String) -> String?) -> String {
        var excerpts = SourceExcerpts(text: text)
        var printed: [String: Int] = [:]
        var result = ""
        for diagnostic in diagnostics.sortedWithoutRepetitions() {
            let count = printed[diagnostic.rule, default: 0] + 1
            printed[diagnostic.rule] = count
            if count <= limitForRule { result += block(for: diagnostic, &excerpts) }
        }
        for (rule, count) in printed.sorted(by: { $0.key < $1.key }) where count > limitForRule {
            result += "… and \(count - limitForRule) more of [\(rule)]\n"
        }
        return result
    }

    private func block(for diagnostic: Diagnostic, _ excerpts: inout SourceExcerpts) -> String {
        let severity = paint(diagnostic.severity.rawValue + ":", color(of: diagnostic.severity))
        let message = paint(diagnostic.summary.printable, .bold)
        var result = "\(name(of: diagnostic.place)): \(severity) \(message) [\(diagnostic.rule)]\n"
        if let excerpt = excerpts.excerpt(at: diagnostic.place) {
            result += lines(of: excerpt, color(of: diagnostic.severity))
        }
        if !diagnostic.explanation.isEmpty { result += note(diagnostic.explanation.printable) }
        if !diagnostic.fix.isEmpty { result += note("help: " + diagnostic.fix.printable) }
        for related in diagnostic.related {
            result += "\(name(of: related.place)): \(paint("note:", .cyan)) \(related.message.printable)\n"
            if let excerpt = excerpts.excerpt(at: related.place) { result += lines(of: excerpt, .cyan) }
        }
        return result
    }

    private func lines(of excerpt: SourceExcerpts.Excerpt, _ color: Color) -> String {
        var result = ""
        if let before = excerpt.before { result += "\(gutter(excerpt.line - 1)) \(before)\n" }
        result += "\(gutter(excerpt.line)) \(excerpt.text)\n"
        let indent = String(repeating: " ", count: excerpt.caretOffset)
        return result + "\(gutter(nil)) \(indent)\(paint(String(repeating: "^", count: excerpt.caretWidth), color))\n"
    }

    private func note(_ text: String) -> String {
        text.split(separator: "\n").map { "\(String(repeating: " ", count: Self.gutterWidth)) = \($0)\n" }.joined()
    }

    private func gutter(_ line: Int?) -> String {
        let number = line.map(String.init) ?? ""
        let padding = String(repeating: " ", count: max(0, Self.gutterWidth - number.count))
        return paint("\(padding)\(number) |", .quiet)
    }

    private func name(of place: SourceRange) -> String {
        paint("\(pathPrefix)\(place.file):\(place.start.line):\(place.start.column)".printable, .bold)
    }

    private static let gutterWidth = 5

    // MARK: Colours

    private enum Color: String {
        case red = "31"
        case yellow = "33"
        case cyan = "36"
        case bold = "1"
        case quiet = "2"
    }

    private func color(of severity: Diagnostic.Severity) -> Color {
        switch severity {
        case .error: .red
        case .warning: .yellow
        case .note: .cyan
        }
    }

    private func paint(_ text: String, _ color: Color) -> String {
        usesColor && !text.isEmpty ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
    }
}
