package import PorticoDiagnostics

/// What the parser accepts beyond CommonMark.
package struct MarkdownOptions: Sendable, Hashable {
    /// CommonMark and GFM alone, raw HTML as it stands: `portico markdown --bare`.
    package var bare = false
    /// Typographic quotes, dashes and ellipses.
    package var smartPunctuation = false
    /// Harmless HTML elements pass through an allow-list; otherwise raw HTML is left out with a warning.
    package var allowsHTML = false

    package init() {}
}

/// Markdown text → ``MarkdownDocument``.
package struct MarkdownParser: Sendable {
    package var options: MarkdownOptions
    /// The text of another Markdown file of the same client, for `:::include`; nil where there is none.
    /// The path is relative to the content root.
    package var include: @Sendable (String) -> SourceFile?

    package init(
        options: MarkdownOptions = MarkdownOptions(),
        include: @escaping @Sendable (String) -> SourceFile? = { _ in nil }
    ) {
        self.options = options
        self.include = include
    }

    /// Parses `file` from line `firstLine` on (what stands before is front matter).
    package func parse(_ file: SourceFile, firstLine: Int = 1) -> MarkdownDocument {
        MarkdownDocument(outline: [], otherAnchors: [], diagnostics: [])
    }
}
