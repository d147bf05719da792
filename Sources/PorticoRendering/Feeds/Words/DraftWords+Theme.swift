package import PorticoModel

extension DraftWords {
    /// The theme's words in a client's language; those of the built-in theme where it has errors.
    package init?(theme: Theme?, language: String) {
        guard let words = (theme ?? Theme.load(overrides: []).theme)?.edition(for: language)?.words else { return nil }
        self.init(
            phrase: { key, values in Phrase(words.texts[key] ?? key).text(values) },
            date: { words.dateText($0) },
            number: { words.number($0) }
        )
    }
}
