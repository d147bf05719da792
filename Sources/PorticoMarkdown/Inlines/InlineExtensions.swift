/// What is found in the text of one block after libcmark has read it. Each extension sees the block's events only,
/// those of the ones before it included, and turns `.text` into elements; `.literal` it leaves alone.
struct InlineExtensions {
    let options: MarkdownOptions
    let footnotes: FootnoteLabels

    /// Reads the events from `start` to the end of the draft.
    func apply(to draft: inout DocumentDraft, from start: Int) {
        guard options.dialect != .commonMark else { return }
        let triggers = Triggers(draft, from: start)
        if triggers.hasAddress || triggers.hasBracket {
            TextLinks(options: options, footnotes: footnotes).apply(to: &draft, from: start)
        }
        if triggers.hasTilde { Strikethrough().apply(to: &draft, from: start) }
    }
}

/// Which of the characters that begin an extension's syntax a block holds at all: most hold none.
private struct Triggers {
    var hasBracket = false
    var hasTilde = false
    var hasAddress = false

    init(_ draft: DocumentDraft, from start: Int) {
        draft.source.bytes.withUnsafeBufferPointer { bytes in
            for event in draft.events[start...] {
                guard case .text(let span) = event else { continue }
                for byte in bytes[span.range] { note(byte) }
            }
        }
    }

    private mutating func note(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "["): hasBracket = true
        case UInt8(ascii: "~"): hasTilde = true
        case UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "w"): hasAddress = true
        default: break
        }
    }
}
