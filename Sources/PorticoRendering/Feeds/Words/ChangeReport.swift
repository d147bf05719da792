package import PorticoModel

/// Changes as the terminal tells them: in the words of the built-in English, one a line.
package struct ChangeReport: Sendable {
    private let telling: ChangeTelling

    /// `currency` is that of the plan. Nil only where the built-in theme is broken.
    package init?(currency: String?) {
        guard let words = Theme.load(overrides: []).theme?.edition(for: "en")?.words else { return nil }
        telling = ChangeTelling(words: words, currency: currency)
    }

    /// `Slipped: M3 Pilot accepted, 11 Apr 2026 → 25 Apr 2026, +14 d`
    package func line(_ change: Change) -> String { telling.text(change) }
}
