/// A paragraph that consists of a line `:::name title`.
struct ContainerLine {
    /// The name in lower case; empty for the line that closes a container.
    let name: String
    /// The events after the name, which may contain emphasis, code and links.
    let words: ArraySlice<Event>
    /// The line's place in the source.
    let at: Extent
    /// The index of the event after the paragraph.
    let end: Int

    /// Returns nil if `events` do not begin with such a paragraph.
    init?(_ events: ArraySlice<Event>, in draft: DocumentDraft) {
        guard case .open(.paragraph, let at) = events.first, let second = events.dropFirst().first,
            case .text(let span) = second, ContainerMarkers.isMarker(draft.source.bytes[span])
        else { return nil }
        let afterOpen = events.dropFirst()
        guard let close = afterOpen.firstIndex(where: Self.closesParagraph) else { return nil }
        let bytes = draft.source.bytes
        var index = span.lower
        while index < span.upper, bytes[index] == UInt8(ascii: ":") { index += 1 }
        while index < span.upper, bytes[index].isSpaceOrTab { index += 1 }
        let nameStart = index
        while index < span.upper, bytes[index].isAlphanumeric || bytes[index] == UInt8(ascii: "-") { index += 1 }
        name = bytes.string(Extent(nameStart, to: index)).lowercased()
        while index < span.upper, bytes[index].isSpaceOrTab { index += 1 }
        let rest: [Event] = index < span.upper ? [.text(Extent(index, to: span.upper))] : []
        words = (rest + events[(afterOpen.startIndex + 1)..<close])[...]
        self.at = at
        end = close + 1
    }

    /// The bytes after the name, as the author wrote them.
    func title(in draft: DocumentDraft) -> Extent {
        guard case .text(let first) = words.first else { return Extent(at.upper, count: 0) }
        return Extent(first.lower, to: max(first.lower, at.upper))
    }

    private static func closesParagraph(_ event: Event) -> Bool {
        if case .close(.paragraph) = event { true } else { false }
    }
}
