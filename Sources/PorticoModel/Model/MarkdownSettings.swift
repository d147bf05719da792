/// The settings for a client's Markdown: `markdown` in `client.yml` or `portico.yml`.
package struct MarkdownSettings: Sendable, Hashable {
    /// Whether safe HTML elements are allowed; nil if the author did not say.
    package var allowsHTML: Bool?
    /// Whether quotes and dashes become typographic; nil if the author did not say.
    package var smartPunctuation: Bool?

    package init() {}
}
