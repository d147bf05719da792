/// Templates, styles, scripts and texts: the built-in theme with a site's overrides. Loaded once and shared by all
/// portals.
package struct Theme: Sendable {
    /// The theme in one language: templates with their texts inserted, and the texts that pages ask for.
    struct Edition: Sendable {
        var words: Words
        /// The templates of pages by their paths, with their partials: `pages/home`.
        var templates: [String: CompiledTemplate]

        /// Renders `view` with its template. `parts` is the size of its larger parts in bytes.
        func render<Shown: TemplateView>(_ view: Shown, parts: Int = 0) -> HTML {
            var writer = TemplateWriter(view: view, capacity: parts + 6000)
            writer.write(templates[Shown.template]?.steps ?? [])
            return HTML(safe: writer.output)
        }
    }

    let english: Edition
    /// The editions by language code, always including English: `en`.
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
