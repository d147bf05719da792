/// Finds inline extensions in the text of one block after libcmark has read it. Each extension sees only the block's
/// events, including the results of the previous ones. It turns `.text` into elements and ignores `.literal`.
struct InlineExtensions {
    let options: MarkdownOptions
    let footnotes: FootnoteLabels

    /// Processes the events from `start` to the end of the draft.
    func apply(to draft: inout DocumentDraft, from start: Int) {
        guard options.dialect != .commonMark else { return }
        if options.dialect == .portico { SpacedPath().apply(to: &draft, from: start) }
        TextLinks(options: options, footnotes: footnotes).apply(to: &draft, from: start)
        if draft.source.has(UInt8(ascii: "~")) { Strikethrough().apply(to: &draft, from: start) }
    }
}
