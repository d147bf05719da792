/// Walks the source of one block in parallel with its inline nodes to find the place of each node.
///
/// libcmark's own inline positions are wrong after line breaks inside links and code, in headings, after container
/// markers and after reference definitions. Its tree is correct, and once the tree is known, there is only one way to
/// read the source. If the two ever disagree, the rest of the block is `lost`: its text is kept, and its place is the
/// last known one.
struct InlineAligner {
    private(set) var cursor: SourceCursor
    private(set) var isLost = false
    private let isSmart: Bool
    /// The start of each open link or image, and how it is closed.
    private var openLinks: [OpenLink] = []
    private var isInAutolink: Bool { openLinks.last?.isAutolink ?? false }

    private struct OpenLink {
        var start: Int
        var isAutolink: Bool
        var index: Int
    }

    init(cursor: SourceCursor, isSmart: Bool) {
        self.cursor = cursor
        self.isSmart = isSmart
    }

    /// The current place of the walk.
    var place: Extent { Extent(cursor.offset, count: 0) }

    mutating func text(_ literal: Span<UInt8>, into draft: inout DocumentDraft) {
        var index = 0
        while index < literal.count {
            if !isLost, let taken = step(literal, at: index, into: &draft) {
                index += taken
                continue
            }
            isLost = true
            let rest = draft.keep(literal.extracting(index...))
            draft.events.append(.literal(rest, at: place))
            return
        }
    }

    /// Advances over what the source and `literal` have in common here. Returns the number of the literal's bytes, or
    /// nil.
    private mutating func step(_ literal: Span<UInt8>, at index: Int, into draft: inout DocumentDraft) -> Int? {
        let plain = plainRun(literal, at: index)
        if plain > 0 {
            draft.addText(Extent(cursor.offset, count: plain))
            cursor.advance(by: plain)
            return plain
        }
        let taken: Int?
        switch cursor.byte {
        case UInt8(ascii: "\\"): taken = escape(literal, at: index, into: &draft)
        case UInt8(ascii: "&"): taken = entity(literal, at: index, into: &draft)
        default: taken = isSmart ? smart(literal, at: index, into: &draft) : nil
        }
        return taken ?? (lineStart(literal, at: index) ? 0 : nil)
    }

    /// Handles the start of a continued line. If indented, it may begin with a literal `>`, and after a backslash break
    /// it keeps its spaces. What was mistaken for space and quote markers is then text.
    private mutating func lineStart(_ literal: Span<UInt8>, at index: Int) -> Bool {
        guard cursor.isAtLineStart else { return false }
        var start: [UInt8] = []
        for index in index..<min(literal.count, index + 1000) {
            guard literal[index] == UInt8(ascii: ">") || literal[index].isSpaceOrTab else { break }
            start.append(literal[index])
        }
        return !start.isEmpty && cursor.stepBack(to: start)
    }

    private func plainRun(_ literal: Span<UInt8>, at index: Int) -> Int {
        let limit = min(cursor.remaining, literal.count - index)
        let escape = isInAutolink ? UInt8(ascii: "&") : UInt8(ascii: "\\")
        let bytes = cursor.bytes.span
        var count = 0
        while count < limit {
            let byte = bytes[cursor.offset + count]
            guard byte == literal[index + count], byte != UInt8(ascii: "&"), byte != escape else { break }
            count += 1
        }
        return count
    }

    private mutating func escape(_ literal: Span<UInt8>, at index: Int, into draft: inout DocumentDraft) -> Int? {
        let start = cursor.offset
        if let next = cursor.following, next.isPunctuation, next == literal[index] {
            cursor.advance()
            let character = Extent(cursor.offset, count: 1)
            cursor.advance()
            draft.events.append(.literal(character, at: Extent(start, to: character.upper)))
            return 1
        }
        guard literal[index] == UInt8(ascii: "\\") else { return nil }
        draft.addText(Extent(start, count: 1))
        cursor.advance()
        return 1
    }

    private mutating func entity(_ literal: Span<UInt8>, at index: Int, into draft: inout DocumentDraft) -> Int? {
        let start = cursor.offset
        if let entity = EntityReference(cursor), literal.holds(entity.characters, at: index) {
            cursor.advance(by: entity.length)
            let kept = draft.keep(entity.characters)
            let place = Extent(start, count: entity.length)
            draft.events.append(.literal(kept, at: place))
            if entity.turnsDirection { draft.add(EntityReference.turns(at: draft.place(of: place))) }
            return entity.characters.count
        }
        guard literal[index] == UInt8(ascii: "&") else { return nil }
        draft.addText(Extent(start, count: 1))
        cursor.advance()
        return 1
    }

    /// Advances over typographic characters that libcmark made from quotes, hyphens and dots.
    private mutating func smart(_ literal: Span<UInt8>, at index: Int, into draft: inout DocumentDraft) -> Int? {
        guard index + 2 < literal.count, literal[index] == 0xE2, literal[index + 1] == 0x80 else { return nil }
        let taken: Int
        switch (literal[index + 2], cursor.byte) {
        case (0x98...0x99, UInt8(ascii: "'")), (0x9C...0x9D, UInt8(ascii: "\"")): taken = 1
        case (0x93, UInt8(ascii: "-")): taken = 2
        case (0x94, UInt8(ascii: "-")), (0xA6, UInt8(ascii: ".")): taken = 3
        default: return nil
        }
        let kept = draft.keep(literal.extracting(index..<(index + 3)))
        draft.events.append(.literal(kept, at: Extent(cursor.offset, count: taken)))
        cursor.advance(by: taken)
        return 3
    }

    mutating func lineBreak(isHard: Bool, into draft: inout DocumentDraft) {
        cursor.skipSpacesAndTabs()
        if isHard { _ = cursor.skip(UInt8(ascii: "\\")) }
        if cursor.byte != UInt8(ascii: "\n") { isLost = true }
        cursor.nextLine()
        draft.events.append(isHard ? .hardBreak : .softBreak)
    }

    /// Advances over a code span and returns its extent.
    mutating func code() -> Extent {
        let start = cursor.offset
        let fence = cursor.runLength(of: UInt8(ascii: "`"))
        guard !isLost, fence > 0 else { return lose() }
        cursor.advance(by: fence)
        while let byte = cursor.byte {
            let run = byte == UInt8(ascii: "`") ? cursor.runLength(of: byte) : 0
            if run == 0 { cursor.advance() } else { cursor.advance(by: run) }
            if run == fence { return Extent(start, to: max(start, cursor.offset)) }
        }
        return lose()
    }

    /// Advances over raw HTML and returns its extent.
    mutating func html(_ literal: Span<UInt8>) -> Extent {
        let start = cursor.offset
        guard !isLost else { return place }
        for index in literal.indices {
            if cursor.byte != literal[index], !lineStart(literal, at: index) { return lose() }
            cursor.advance()
        }
        return Extent(start, to: max(start, cursor.offset))
    }

    /// Advances over `count` emphasis delimiters.
    mutating func delimiters(_ count: Int) {
        guard !isLost else { return }
        guard cursor.byte == UInt8(ascii: "*") || cursor.byte == UInt8(ascii: "_"), cursor.remaining >= count else {
            isLost = true
            return
        }
        cursor.advance(by: count)
    }

    mutating func openLink(isImage: Bool, index: Int) {
        let isAutolink = !isImage && cursor.byte == UInt8(ascii: "<")
        openLinks.append(OpenLink(start: cursor.offset, isAutolink: isAutolink, index: index))
        guard !isLost else { return }
        if isAutolink {
            cursor.advance()
        } else {
            if isImage { isLost = !cursor.skip(UInt8(ascii: "!")) }
            isLost = !cursor.skip(UInt8(ascii: "[")) || isLost
        }
    }

    /// Advances over the end of the innermost link. Returns its index, form, whole extent and the extent to point at.
    mutating func closeLink() -> ClosedLink? {
        guard let open = openLinks.popLast() else { return nil }
        var closed = ClosedLink(index: open.index, isAutolink: open.isAutolink, whole: place, at: place)
        guard !isLost else { return closed }
        guard cursor.skip(UInt8(ascii: open.isAutolink ? ">" : "]")) else {
            isLost = true
            return closed
        }
        let destination = open.isAutolink ? nil : linkTail()
        closed.whole = Extent(open.start, to: max(open.start, cursor.offset))
        closed.at = closed.whole
        if let destination, destination.count > 0 { closed.at = destination }
        return closed
    }

    struct ClosedLink {
        var index: Int
        var isAutolink: Bool
        var whole: Extent
        var at: Extent
    }

    private mutating func linkTail() -> Extent? {
        var inline = cursor
        if let destination = inline.inlineTail() {
            cursor = inline
            return destination
        }
        var reference = cursor
        if reference.skip(UInt8(ascii: "[")), reference.skip(UInt8(ascii: "]")) {
            cursor = reference
            return nil
        }
        reference = cursor
        if reference.label() != nil { cursor = reference }
        return nil
    }

    private mutating func lose() -> Extent {
        isLost = true
        return place
    }
}

extension Span<UInt8> {
    fileprivate func holds(_ bytes: [UInt8], at index: Int) -> Bool {
        guard count - index >= bytes.count else { return false }
        return bytes.indices.allSatisfy { self[index + $0] == bytes[$0] }
    }
}
