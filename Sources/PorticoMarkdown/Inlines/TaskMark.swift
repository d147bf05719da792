/// `[ ]` and `[x]` at the beginning of a list item. Source: GFM 0.29, section 5.3.
struct TaskMark {
    /// Removes the mark from the paragraph whose text begins at `textStart`, if that is the first paragraph of an item.
    func take(from draft: inout DocumentDraft, textStart: Int) {
        guard textStart >= 2, textStart < draft.events.count,
            case .open(.item(nil), let itemPlace) = draft.events[textStart - 2],
            case .open(.paragraph(let tight, _), let place) = draft.events[textStart - 1],
            case .text(let span) = draft.events[textStart], span.count >= 4,
            let state = state(draft.source.bytes[span])
        else { return }
        draft.events[textStart - 2] = .open(.item(state), itemPlace)
        draft.events[textStart - 1] = .open(.paragraph(tight: tight, task: state), place)
        draft.events[textStart] = .text(Extent(span.lower + 4, to: span.upper))
    }

    private func state(_ text: ArraySlice<UInt8>) -> TaskState? {
        let mark = text.prefix(4)
        guard mark.first == UInt8(ascii: "["), mark[mark.startIndex + 2] == UInt8(ascii: "]"),
            mark[mark.startIndex + 3].isSpaceOrTab
        else { return nil }
        switch mark[mark.startIndex + 1] {
        case UInt8(ascii: " "), UInt8(ascii: "\t"): return .open
        case UInt8(ascii: "x"), UInt8(ascii: "X"): return .done
        default: return nil
        }
    }
}
