/// `{#own-id}` at the end of a heading.
struct HeadingID {
    /// Removes the id from the heading whose text begins at `textStart`, and returns it.
    ///
    /// `Set up {#setup}` → `setup`. An id consists of letters, digits, `-`, `_` and `.`, and begins with a letter or
    /// digit.
    func take(from draft: inout DocumentDraft, textStart: Int) -> String? {
        guard draft.events.count > textStart, case .text(let span) = draft.events[draft.events.count - 1] else {
            return nil
        }
        let text = draft.source.bytes[span]
        guard text.last == UInt8(ascii: "}"), let start = text.lastIndex(of: UInt8(ascii: "{")),
            text[start...].starts(with: "{#".utf8)
        else { return nil }
        let id = text[(start + 2)...].dropLast()
        guard let first = id.first, first.isAlphanumeric,
            id.allSatisfy({ $0.isAlphanumeric || "-_.".utf8.contains($0) })
        else { return nil }
        var end = start
        while end > span.lower, draft.source.bytes[end - 1].isSpaceOrTab { end -= 1 }
        draft.events[draft.events.count - 1] = .text(Extent(span.lower, to: end))
        return String(decoding: id, as: UTF8.self)
    }
}
