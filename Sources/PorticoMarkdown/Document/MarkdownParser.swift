package import PorticoDiagnostics

/// Parses Markdown text into a ``MarkdownDocument``.
///
/// First the text is checked against limits (``SourceBounds``), read by libcmark (``CommonMarkTree``), searched for
/// extensions that need changed lines (``Survey``) and read again if necessary. Then the tree is copied to events that
/// refer to the source (``TreeReader``), the text of each block is searched for inline extensions
/// (``InlineExtensions``), and blocks are grouped (``DocumentReader``).
/// Documentation/Decisions/0010-markdown-on-libcmark.md explains why.
package struct MarkdownParser: Sendable {
    package let options: MarkdownOptions
    /// Returns another Markdown file of the same client for `:::include`, or nil if it does not exist.
    /// The path is relative to the content root.
    package let include: @Sendable (String) -> SourceFile?

    private let drafts: DraftCache

    package init(
        options: MarkdownOptions = MarkdownOptions(),
        include: @escaping @Sendable (String) -> SourceFile? = { _ in nil }
    ) {
        self.options = options
        self.include = include
        drafts = DraftCache()
    }

    /// Parses `file` from line `firstLine` on. The lines before are front matter.
    package func parse(_ file: SourceFile, firstLine: Int = 1) -> MarkdownDocument {
        var inclusion = Inclusion(into: file.path, file: include)
        let reader = DocumentReader(options: options, drafts: drafts)
        return MarkdownDocument(reader.read(file, firstLine: firstLine, &inclusion), options: options)
    }
}
