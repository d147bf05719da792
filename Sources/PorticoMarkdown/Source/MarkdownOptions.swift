/// What the parser accepts beyond CommonMark.
package struct MarkdownOptions: Sendable, Hashable {
    package enum Dialect: Sendable, Hashable {
        /// CommonMark 0.30 and nothing else.
        case commonMark
        /// With GitHub's tables, strikethrough, task lists and bare addresses.
        case gfm
        /// With everything Documentation/Markdown.md shows.
        case portico
    }

    package var dialect = Dialect.portico
    /// Typographic quotes, dashes and ellipses.
    package var smartPunctuation = false
    /// Harmless HTML elements pass through an allow-list; otherwise raw HTML is left out with a warning.
    package var allowsHTML = false

    /// CommonMark and GFM alone, raw HTML as it stands: `portico markdown --bare`.
    package var bare: Bool {
        get { dialect != .portico }
        set { dialect = newValue ? .gfm : .portico }
    }

    package init() {}
}
