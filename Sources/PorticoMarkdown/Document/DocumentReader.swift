internal import PorticoDiagnostics

/// Reads one text and the texts it includes: checks limits, runs libcmark, surveys the tree, and builds events and
/// blocks.
struct DocumentReader {
    let options: MarkdownOptions

    let drafts: DraftCache

    /// Reads `file` from line `firstLine` on, and the files it includes.
    func read(_ file: SourceFile, firstLine: Int, _ inclusion: inout Inclusion) -> DocumentDraft {
        var draft = drafts.draft(of: file, firstLine: firstLine, read: read)
        guard draft.hasContainers else { return draft }
        inclusion.apply(to: &draft) { file, inclusion in
            read(file, firstLine: FrontMatter.end(of: file.text), &inclusion)
        }
        return draft
    }

    /// Reads a text without inserting its includes.
    private func read(_ source: MarkdownSource) -> DocumentDraft {
        let findings = SourceBounds().check(source)
        guard !findings.contains(where: { $0.severity == .error }), var draft = readTree(source) else {
            var empty = DocumentDraft(source: source)
            empty.diagnostics = findings
            return empty
        }
        draft.diagnostics += findings
        guard options.dialect == .portico else { return draft }
        group(&draft)
        return draft
    }

    /// Groups blocks, innermost syntax first. Each pass sees the result of the previous one.
    private func group(_ draft: inout DocumentDraft) {
        if draft.hasListsOfOurs {
            var unwrapping = ListUnwrapping()
            unwrapping.apply(to: &draft)
        }
        if source(of: draft, has: "^") { FootnoteCheck().apply(to: &draft) }
        AlertGrouping().apply(to: &draft)
        guard draft.hasContainers else { return }
        var grouping = ContainerGrouping()
        grouping.apply(to: &draft)
        QuizGrouping().apply(to: &draft)
    }

    private func source(of draft: DocumentDraft, has byte: Unicode.Scalar) -> Bool {
        draft.source.has(UInt8(ascii: byte))
    }

    /// Reads the tree and changes lines as often as the survey asks for it, because each change creates new blocks that
    /// may need more changes. Stops after a few rounds.
    private func readTree(_ source: MarkdownSource) -> DocumentDraft? {
        var text = ParsedText(source)
        var tightness: [Int: Bool] = [:]
        for _ in 0..<Self.rounds {
            guard let tree = CommonMarkTree(text.bytes(), smart: options.smartPunctuation) else { return nil }
            guard Survey.isNeeded(source, options: options) else { return draft(of: tree, text, Survey(empty: text)) }
            let survey = Survey(tree, text: text, options: options, tightness: tightness)
            if survey.edits.isEmpty { return draft(of: tree, text, survey) }
            tightness = survey.tightness
            text.apply(survey.edits)
        }
        guard let tree = CommonMarkTree(text.bytes(), smart: options.smartPunctuation) else { return nil }
        return draft(of: tree, text, Survey(tree, text: text, options: options, tightness: tightness))
    }

    private static let rounds = 6

    private func draft(of tree: borrowing CommonMarkTree, _ text: ParsedText, _ survey: Survey) -> DocumentDraft {
        var reader = TreeReader(text: text, options: options, survey: survey)
        if !survey.tables.isEmpty {
            let cells = CellText(survey, text: text)
            if let tree = CommonMarkTree(cells.bytes, smart: options.smartPunctuation) { reader.readCells(tree, cells) }
        }
        reader.read(tree)
        reader.draft.hasContainers = survey.hasContainers
        return reader.draft
    }
}
