import PorticoModel
package import PorticoWeeks

extension DraftWords {
    /// Creates the texts of drafts from the theme, in a client's language.
    package init(theme: Theme, language: String) {
        let words = theme.edition(for: language).words
        self.init(
            phrase: { key, values in Phrase(words.texts[key] ?? key).text(values) },
            date: { words.dateText($0) },
            number: { words.number($0) }
        )
    }
}
