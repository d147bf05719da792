/// Writes diagnostics in one of the available formats.
package struct DiagnosticReport: Sendable {
    package enum Format: String, Sendable, Hashable, CaseIterable {
        /// Text for people.
        case text
        /// One JSON object per line.
        case json
        /// SARIF 2.1.0, for code scanning.
        case sarif
        /// Annotations for GitHub Actions workflows.
        case github
    }

    package var format: Format
    /// The prefix added to every path: `Content/`.
    package var pathPrefix: String
    package var usesColor: Bool
    /// The version of the program, which ``Format/sarif`` states.
    package var version: String

    package init(_ format: Format, pathPrefix: String = "", usesColor: Bool = false, version: String = "") {
        self.version = version
        self.format = format
        self.pathPrefix = pathPrefix
        self.usesColor = usesColor
    }

    /// Returns the whole report, sorted and without repetitions. `text` returns a file's text by its path; only
    /// ``Format/text`` calls it.
    /// Machine-readable formats contain every finding; text shows at most twenty per rule in full.
    package func render(_ diagnostics: [Diagnostic], text: @escaping (String) -> String?) -> String {
        let sorted = diagnostics.sortedWithoutRepetitions()
        return switch format {
        case .text: TextReport(pathPrefix: pathPrefix, usesColor: usesColor).render(sorted, text: text)
        case .json: JSONLinesReport(pathPrefix: pathPrefix).render(sorted)
        case .sarif: SARIFReport(pathPrefix: pathPrefix, version: version).render(sorted)
        case .github: GitHubReport(pathPrefix: pathPrefix).render(sorted)
        }
    }
}
