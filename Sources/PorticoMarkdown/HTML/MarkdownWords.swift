/// The words of the interface that stand in rendered Markdown: English, unless a theme gives others.
package struct MarkdownWords: Sendable, Hashable {
    /// `Note` above a `[!NOTE]`.
    package var alerts: [AlertKind: String] = [
        .note: "Note", .tip: "Tip", .important: "Important", .warning: "Warning", .caution: "Caution",
    ]
    /// What is folded away without a title of its own.
    package var details = "Details"
    package var footnotes = "Footnotes"
    /// Before the number of a reference: `Back to reference 2`.
    package var backToReference = "Back to reference"
    /// What shows a quiz's answer.
    package var showAnswer = "Show the answer"

    package init() {}

    subscript(kind: AlertKind) -> String { alerts[kind] ?? kind.rawValue }
}
