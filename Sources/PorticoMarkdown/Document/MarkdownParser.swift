package import PorticoDiagnostics

/// Markdown text → ``MarkdownDocument``.
///
/// The way: the text is checked against bounds (``SourceBounds``), read by libcmark (``CommonMarkTree``), looked through
/// for what needs other lines (``Survey``) and perhaps read again; the tree is copied into events beside the source
/// (``TreeReader``), each block's text is searched for extensions (``InlineExtensions``), and blocks are made of blocks
/// last (``DocumentReader``). Documentation/Decisions/0010-markdown-on-libcmark.md says why.
package struct MarkdownParser: Sendable {
    package let options: MarkdownOptions
    /// The text of another Markdown file of the same client, for `:::include`; nil where there is none.
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

    /// Parses `file` from line `firstLine` on (what stands before is front matter).
    package func parse(_ file: SourceFile, firstLine: Int = 1) -> MarkdownDocument {
        var inclusion = Inclusion(into: file.path, file: include)
        let reader = DocumentReader(options: options, drafts: drafts)
        return MarkdownDocument(reader.read(file, firstLine: firstLine, &inclusion), options: options)
    }
}
