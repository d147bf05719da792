import PorticoModel
package import PorticoWeeks

/// Describes changes for the terminal, in English, one per line.
package struct ChangeReport: Sendable {
    private let telling: ChangeTelling

    /// `currency` is the plan's currency.
    package init(theme: Theme, currency: String?) {
        telling = ChangeTelling(words: theme.english.words, currency: currency)
    }

    /// Returns one change as a line: `Slipped: M3 Pilot accepted, 11 Apr 2026 → 25 Apr 2026, +14 d`.
    package func line(_ change: Change) -> String { telling.text(change) }
}
