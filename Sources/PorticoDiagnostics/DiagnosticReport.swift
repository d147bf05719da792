/// Diagnostics in the form somebody asked for.
package struct DiagnosticReport: Sendable {
    package enum Format: String, Sendable, Hashable, CaseIterable {
        /// For people.
        case text
        /// A JSON object a line.
        case json
        /// SARIF 2.1.0, for code scanning.
        case sarif
        /// Annotations of GitHub's workflows.
        case github
    }

    package var format: Format
    /// Put before every path: `Content/`.
    package var pathPrefix: String
    package var usesColor: Bool

    package init(_ format: Format, pathPrefix: String = "", usesColor: Bool = false) {
        self.format = format
        self.pathPrefix = pathPrefix
        self.usesColor = usesColor
    }

    /// The whole report: sorted, each finding once. `text` gives a file's text by its path; only ``Format/text`` asks.
    /// Machines get every finding; people at most twenty of a rule in full.
    package func render(_ diagnostics: [Diagnostic], text: @escaping (String) -> String?) -> String {
        let sorted = diagnostics.sortedWithoutRepetitions()
        return switch format {
        case .text: TextReport(pathPrefix: pathPrefix, usesColor: usesColor).render(sorted, text: text)
        case .json: JSONLinesReport(pathPrefix: pathPrefix).render(sorted)
        case .sarif: SARIFReport(pathPrefix: pathPrefix).render(sorted)
        case .github: GitHubReport(pathPrefix: pathPrefix).render(sorted)
        }
    }
}
