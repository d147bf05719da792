package import PorticoDiagnostics

/// A heading with its anchor.
package struct OutlineEntry: Sendable, Hashable {
    /// The level, 1 to 6.
    package var level: Int
    /// The heading's text without markup.
    package var text: String
    /// The anchor, unique in its document: `first-steps`, then `first-steps-1`.
    package var anchor: String
    package var place: SourceRange
}

/// A parsed Markdown text. It is immutable, holds no C objects and can cross threads. It is shared by reference, because
/// every page is copied many times.
package final class MarkdownDocument: Sendable {
    /// All headings in order, with their anchors.
    package let outline: [OutlineEntry]
    /// Anchors other than headings: steps, the author's own ids, footnotes.
    package let otherAnchors: Set<String>
    /// The problems that the parser found, including exceeded limits. The link provider checks links at rendering.
    package let diagnostics: [Diagnostic]
    /// The included files, in the order of their includes. A file that is included twice appears twice.
    package let includes: [IncludedFile]

    let source: MarkdownSource
    let options: MarkdownOptions
    /// The source, followed by text that does not occur in it verbatim. Extents refer to this buffer.
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
