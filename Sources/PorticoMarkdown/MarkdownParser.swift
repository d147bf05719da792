package import PorticoDiagnostics

/// Markdown text → ``MarkdownDocument``.
///
/// The way: the text is checked against bounds (``SourceBounds``), read by libcmark, looked through for what needs
/// other lines (``Survey``) and perhaps read again; the tree is copied into events beside the source (``TreeReader``),
/// each block's text is searched for extensions (``InlineExtensions``), and blocks are grouped last.
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
        let source = MarkdownSource(file, firstLine: firstLine)
        let findings = SourceBounds().check(source)
        guard !findings.contains(where: { $0.severity == .error }) else {
            return MarkdownDocument(refusing: source, options: options, diagnostics: findings)
        }
        let text = ParsedText(source)
        guard let tree = CommonMarkTree(text.bytes(), smart: options.smartPunctuation) else {
            return MarkdownDocument(refusing: source, options: options, diagnostics: findings)
        }
        var reader = TreeReader(text: text, options: options)
        reader.read(tree)
        return MarkdownDocument(reader.draft, options: options, diagnostics: findings)
    }
}
