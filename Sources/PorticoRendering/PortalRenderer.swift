package import PorticoDiagnostics
package import PorticoModel
internal import PorticoMarkdown

/// ``Portal`` → the files of its folder.
package struct PortalRenderer: Sendable {
    package var theme: Theme

    package init(theme: Theme) {
        self.theme = theme
    }

    /// Everything the portal's folder holds, sorted by path, and what was found while resolving links.
    package func render(_ portal: Portal) -> (files: [OutputFile], diagnostics: [Diagnostic]) {
        ([], [])
    }
}
