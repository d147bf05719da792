/// How a client's Markdown is read: `markdown` in `client.yml` or `portico.yml`.
package struct MarkdownSettings: Sendable, Hashable {
    /// Harmless HTML elements pass; nil where the author said nothing.
    package var allowsHTML: Bool?
    /// Typographic quotes and dashes; nil where the author said nothing.
    package var smartPunctuation: Bool?

    package init() {}
}
