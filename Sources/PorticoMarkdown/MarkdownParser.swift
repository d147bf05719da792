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
        guard let draft = read(source) else {
            return MarkdownDocument(refusing: source, options: options, diagnostics: findings)
        }
        return MarkdownDocument(draft, options: options, diagnostics: findings)
    }

    /// Reads the text, with lines changed as often as the survey asks for it: each change makes new blocks, which may
    /// ask for more. What still asks after a few rounds stays as it is.
    private func read(_ source: MarkdownSource) -> DocumentDraft? {
        var text = ParsedText(source)
        for _ in 0..<Self.rounds {
            guard let tree = CommonMarkTree(text.bytes(), smart: options.smartPunctuation) else { return nil }
            guard Survey.isNeeded(source, options: options) else { return draft(of: tree, text, Survey(empty: text)) }
            let survey = Survey(tree, text: text)
            if survey.edits.isEmpty { return draft(of: tree, text, survey) }
            text.apply(survey.edits)
        }
        guard let tree = CommonMarkTree(text.bytes(), smart: options.smartPunctuation) else { return nil }
        return draft(of: tree, text, Survey(tree, text: text))
    }

    private static let rounds = 4

    private func draft(of tree: borrowing CommonMarkTree, _ text: ParsedText, _ survey: Survey) -> DocumentDraft {
        var reader = TreeReader(text: text, options: options, tables: survey.tables)
        if !survey.tables.isEmpty {
            let cells = CellText(survey, text: text)
            if let tree = CommonMarkTree(cells.bytes, smart: options.smartPunctuation) { reader.readCells(tree, cells) }
        }
        reader.read(tree)
        return reader.draft
    }
}
