package import PorticoDiagnostics
internal import PorticoTheme

/// Templates, styles, script and words: the embedded theme with a site's own files over it. Loaded once, shared by all portals.
package struct Theme: Sendable {
    /// The theme in one language: templates with their words already in them, and the words that pages ask for.
    struct Edition: Sendable {
        var words: Words
        var templates: [String: CompiledTemplate]

        /// Renders `view` with its template.
        func render(_ template: ThemeTemplate, _ view: some View) -> HTML {
            var writer = TemplateWriter(templates, view: view)
            writer.write(template.rawValue)
            return HTML(safe: writer.output)
        }
    }

    /// By language: `en`.
    var editions: [String: Edition] = [:]
    var stylesheet = ""
    /// The scripts by path: `assets/register.js`.
    var scripts: [String: String] = [:]

    /// Loads the theme, checking every name and partial a template uses against its view.
    /// `overrides` are the files of the site's `Templates/`, by path relative to it: `pages/home.mustache`.
    package static func load(overrides: [SourceFile]) -> (theme: Theme?, diagnostics: [Diagnostic]) {
        let embedded = EmbeddedTheme.files.map {
            SourceFile(path: $0.path, text: String(decoding: $0.bytes, as: UTF8.self))
        }
        return ThemeLoader(embedded: embedded, overrides: overrides).load()
    }

    /// The edition for a BCP 47 tag: `de-AT` → German; English where there is none.
    func edition(for language: String) -> Edition? {
        let primary = language.split(separator: "-").first.map { $0.lowercased() } ?? language
        return editions[primary] ?? editions["en"]
    }
}
