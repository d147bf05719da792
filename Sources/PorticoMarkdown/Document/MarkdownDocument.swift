package import PorticoDiagnostics

/// A heading that can be linked to.
package struct OutlineEntry: Sendable, Hashable {
    /// 1 to 6.
    package var level: Int
    /// The heading's words without markup.
    package var text: String
    /// Unique in its document: `first-steps`, then `first-steps-1`.
    package var anchor: String
    package var place: SourceRange

    package init(level: Int, text: String, anchor: String, place: SourceRange) {
        self.level = level
        self.text = text
        self.anchor = anchor
        self.place = place
    }
}

/// A Markdown text as values: parsed once, without any C behind it, and free to cross threads.
package struct MarkdownDocument: Sendable {
    /// Every heading in order, with the anchor that links to it.
    package var outline: [OutlineEntry]
    /// Anchors that are no headings: steps, own ids, footnotes.
    package var otherAnchors: Set<String>
    /// What the parser found wrong, bounds included. Links are judged at rendering, by the link provider.
    package var diagnostics: [Diagnostic]
    /// The files it includes, in the order in which they are named; one that is included twice is there twice.
    package let includes: [IncludedFile]

    let source: MarkdownSource
    let options: MarkdownOptions
    /// The source, then text that does not stand in it as it is; spans lead into it.
    let buffer: [UInt8]
    let events: [Event]
    let linkTargets: [LinkTarget]
    let codeBlocks: [CodeBlock]
    let footnotes: [Footnote]
    let containers: [Container]
    let steps: [String]
    private let grafts: [Graft]
    let lostBlocks: Int

    init(_ draft: DocumentDraft, options: MarkdownOptions) {
        var draft = draft
        if options.dialect == .portico { HeadingAnchors.assign(in: &draft) }
        outline = draft.headings.map {
            OutlineEntry(level: $0.level, text: $0.text, anchor: $0.anchor, place: draft.place(of: $0.at))
        }
        otherAnchors = draft.otherAnchors
        diagnostics = draft.diagnostics.sorted()
        includes = draft.includes
        source = draft.source
        self.options = options
        buffer = draft.buffer
        events = draft.events
        linkTargets = draft.links
        codeBlocks = draft.codeBlocks
        footnotes = draft.footnotes
        containers = draft.containers
        steps = draft.steps
        grafts = draft.grafts
        lostBlocks = draft.lostBlocks
    }

    func place(of extent: Extent) -> SourceRange {
        grafts.place(of: extent) ?? source.place(of: extent)
    }
}
