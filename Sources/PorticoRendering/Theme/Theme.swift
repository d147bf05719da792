import PorticoDiagnostics
internal import PorticoModel

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

    /// Returns an error if the theme has no words in the client's language. Weeks that were published in a language that
    /// the theme has since lost are shown in English.
    func missingWords(of client: Client) -> Diagnostic? {
        let primary = client.language.split(separator: "-").first.map { $0.lowercased() } ?? client.language
        guard editions[primary] == nil else { return nil }
        let languages = editions.keys.sorted().joined(separator: ", ")
        return Diagnostic(
            .unknownLanguage,
            place: client.provenance.place(of: "language"),
            summary: "there are no words for the language \"\(client.language)\"; there are for \(languages)",
            explanation: "every label, date and message of the portal would be English",
            fix:
                "choose one of them here or in portico.yml, or translate Templates/strings/en.yml to strings/\(primary).yml"
        )
    }
}

extension Check {
    static let unknownLanguage = Check(
        .theme,
        "unknown-language",
        .error,
        "The theme has words in each client's language",
        fix: "choose a language that has a file in strings, or add the file"
    )
}
