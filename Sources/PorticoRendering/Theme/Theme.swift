/// Templates, styles, scripts and words: the built-in theme with a site's own files over it. Loaded once, shared by all
/// portals.
package struct Theme: Sendable {
    /// The theme in one language: templates with their words already in them, and the words that pages ask for.
    struct Edition: Sendable {
        var words: Words
        var templates: [String: CompiledTemplate]

        /// Renders `view` with its template.
        func render<Shown: TemplateView>(_ view: Shown) -> HTML {
            var writer = TemplateWriter(templates, view: view)
            writer.write(Shown.template)
            return HTML(safe: writer.output)
        }
    }

    let english: Edition
    /// By language, English included: `en`.
    let editions: [String: Edition]
    let stylesheet: String
    /// The scripts by path: `assets/register.js`.
    let scripts: [String: String]

    /// The edition for a BCP 47 tag: `de-AT` → German; English if there is none.
    func edition(for language: String) -> Edition {
        let primary = language.split(separator: "-").first.map { $0.lowercased() } ?? language
        return editions[primary] ?? english
    }
}
