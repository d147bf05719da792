/// The syntax that the parser accepts in addition to CommonMark.
package struct MarkdownOptions: Sendable, Hashable {
    package enum Dialect: Sendable, Hashable {
        /// CommonMark 0.30 and nothing else.
        case commonMark
        /// CommonMark with GitHub's tables, strikethrough, task lists and bare addresses.
        case gfm
        /// All features shown in Documentation/Markdown.md.
        case portico
    }

    package var dialect = Dialect.portico
    /// Typographic quotes, dashes and ellipses.
    package var smartPunctuation = false
    /// Whether an allow-list of safe HTML elements is passed through. Otherwise raw HTML is left out with a warning.
    package var allowsHTML = false

    /// Whether only CommonMark and GFM are read and raw HTML is kept: `portico markdown --bare`.
    package var bare: Bool {
        get { dialect != .portico }
        set { dialect = newValue ? .gfm : .portico }
    }

    package init() {}
}
