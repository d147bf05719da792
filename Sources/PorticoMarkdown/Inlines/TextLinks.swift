/// Links that stand in text without link syntax: identifiers, `[D-07]`.
struct TextLinks {
    let options: MarkdownOptions

    func apply(to draft: inout DocumentDraft, from start: Int) {
        let events = Array(draft.events[start...])
        draft.events.removeSubrange(start...)
        var linkDepth = 0
        for event in events {
            switch event {
            case .open(.link, _): linkDepth += 1
            case .close(.link): linkDepth -= 1
            case .text(let span) where linkDepth == 0:
                addText(span, to: &draft)
                continue
            default: break
            }
            draft.events.append(event)
        }
    }

    private func addText(_ span: Span, to draft: inout DocumentDraft) {
        let bytes = draft.source.bytes
        var kept = span.lower
        var index = span.lower
        while index < span.upper {
            guard bytes[index] == UInt8(ascii: "["), let end = identifierEnd(bytes, from: index, limit: span.upper)
            else {
                index += 1
                continue
            }
            if kept < index { draft.events.append(.text(Span(kept, to: index))) }
            addIdentifier(Span(index, to: end), to: &draft)
            index = end
            kept = end
        }
        if kept < span.upper { draft.events.append(.text(Span(kept, to: span.upper))) }
    }

    private func addIdentifier(_ span: Span, to draft: inout DocumentDraft) {
        let words = Span(span.lower + 1, to: span.upper - 1)
        let number = Int32(truncatingIfNeeded: draft.links.count)
        let destination = draft.source.bytes.string(words)
        draft.links.append(LinkTarget(form: .identifier, destination: destination, title: "", at: span))
        draft.events.append(.open(.link(number), span))
        draft.events.append(.text(words))
        draft.events.append(.close(.link(number)))
    }

    /// The end of `[D-07]`: one to eight capitals, a hyphen or none, one to six digits.
    private func identifierEnd(_ bytes: [UInt8], from start: Int, limit: Int) -> Int? {
        guard options.dialect == .portico else { return nil }
        var index = start + 1
        let letters = index
        while index < limit, bytes[index].isUpper { index += 1 }
        guard (1...8).contains(index - letters) else { return nil }
        if index < limit, bytes[index] == UInt8(ascii: "-") { index += 1 }
        let digits = index
        while index < limit, bytes[index].isDigit { index += 1 }
        guard (1...6).contains(index - digits), index < limit, bytes[index] == UInt8(ascii: "]") else { return nil }
        return index + 1
    }
}
