/// The interface texts in rendered Markdown: English, unless a theme provides others.
package struct MarkdownWords: Sendable, Hashable {
    /// The titles of alerts: `Note` for `[!NOTE]`.
    package var alerts: [AlertKind: String] = [
        .note: "Note", .tip: "Tip", .important: "Important", .warning: "Warning", .caution: "Caution",
    ]
    /// The title of collapsed content without its own title.
    package var details = "Details"
    package var footnotes = "Footnotes"
    /// The text before a reference's number: `Back to reference 2`.
    package var backToReference = "Back to reference"
    /// The text that reveals a quiz's answer.
    package var showAnswer = "Show the answer"

    package init() {}

    subscript(kind: AlertKind) -> String { alerts[kind] ?? kind.rawValue }
}
