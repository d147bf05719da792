/// Finds `~~gone~~` and `~gone~`: one or two tildes, closed by the same number, around complete elements of one level.
///
/// Source: GFM 0.29, section 6.5. As in cmark-gfm, a run of three or more tildes is text; cmark-gfm also decides which
/// runs can open or close.
struct Strikethrough {
    private struct Delimiter {
        var event: Int
        var span: Extent
        var opens: Bool
        var closes: Bool
    }

    /// The open delimiters of one level and, for each length, how far back a search has already failed.
    private struct Level {
        var base: Int
        var sought: [Int]

        init(base: Int) {
            self.base = base
            sought = [base, base, base]
        }

        mutating func forget(above count: Int) { sought = sought.map { min($0, count) } }
    }

    func apply(to draft: inout DocumentDraft, from start: Int) {
        let bytes = draft.source.bytes
        let hasTilde = draft.events[start...].contains { event in
            guard case .text(let span) = event else { return false }
            return bytes[span.range].contains(UInt8(ascii: "~"))
        }
        guard hasTilde else { return }
        split(&draft, from: start)
        let pairs = pairs(in: draft, from: start)
        for (opener, closer) in pairs {
            guard case .text(let span) = draft.events[opener] else { continue }
            draft.events[opener] = .open(.strikethrough, span)
            draft.events[closer] = .close(.strikethrough)
        }
    }

    /// Splits the text so that each run of tildes is a separate text event.
    private func split(_ draft: inout DocumentDraft, from start: Int) {
        let bytes = draft.source.bytes
        let events = Array(draft.events[start...])
        draft.events.removeSubrange(start...)
        for event in events {
            guard case .text(let span) = event, bytes[span.range].contains(UInt8(ascii: "~")) else {
                draft.events.append(event)
                continue
            }
            var index = span.lower
            while index < span.upper {
                let isTilde = bytes[index] == UInt8(ascii: "~")
                var end = index
                while end < span.upper, (bytes[end] == UInt8(ascii: "~")) == isTilde { end += 1 }
                draft.events.append(.text(Extent(index, to: end)))
                index = end
            }
        }
    }

    private func pairs(in draft: DocumentDraft, from start: Int) -> [(opener: Int, closer: Int)] {
        var pairs: [(Int, Int)] = []
        var openers: [Delimiter] = []
        var levels = [Level(base: 0)]
        for index in start..<draft.events.count {
            switch draft.events[index] {
            case .open: levels.append(Level(base: openers.count))
            case .close: if levels.count > 1, let level = levels.popLast() { openers.removeSubrange(level.base...) }
            case .text(let span):
                guard let delimiter = delimiter(at: index, span, in: draft) else { continue }
                if delimiter.closes, let match = match(span.length, &levels[levels.count - 1], openers) {
                    pairs.append((openers[match].event, index))
                    openers.removeSubrange(match...)
                    levels[levels.count - 1].forget(above: match)
                } else if delimiter.opens {
                    openers.append(delimiter)
                }
            default: break
            }
        }
        return pairs
    }

    /// Returns the last opener of that length at this level. Does not repeat a search that has already failed.
    private func match(_ length: Int, _ level: inout Level, _ openers: [Delimiter]) -> Int? {
        let unknown = openers[level.sought[length]...]
        if let match = unknown.lastIndex(where: { $0.span.length == length }) { return match }
        level.sought[length] = openers.count
        return nil
    }

    private func delimiter(at event: Int, _ span: Extent, in draft: DocumentDraft) -> Delimiter? {
        let bytes = draft.source.bytes
        guard bytes[span.lower] == UInt8(ascii: "~"), span.count <= 2 else { return nil }
        let before = CharacterClass(before: span.lower, in: bytes)
        let after = CharacterClass(at: span.upper, in: bytes)
        let opens = after != .space && (after == .other || before != .other)
        let closes = before != .space && (before == .other || after != .other)
        return Delimiter(event: event, span: span, opens: opens, closes: closes)
    }
}

/// The class of a character for the rules of left- and right-flanking delimiters.
enum CharacterClass {
    case space, punctuation, other

    init(before offset: Int, in bytes: [UInt8]) {
        var start = offset - 1
        while start > 0, bytes[start].isContinuation { start -= 1 }
        self.init(start >= 0 ? bytes[start..<offset] : [])
    }

    init(at offset: Int, in bytes: [UInt8]) {
        guard offset < bytes.count else {
            self = .space
            return
        }
        var end = offset + 1
        while end < bytes.count, bytes[end].isContinuation { end += 1 }
        self.init(bytes[offset..<end])
    }

    private init(_ bytes: ArraySlice<UInt8>) {
        guard let first = bytes.first else {
            self = .space
            return
        }
        if first < 0x80 {
            self = first.isWhitespace ? .space : first.isPunctuation ? .punctuation : .other
        } else {
            let properties = String(decoding: bytes, as: UTF8.self).unicodeScalars.first?.properties
            self =
                properties?.isWhitespace == true
                ? .space : properties?.isPunctuationMark == true ? .punctuation : .other
        }
    }
}

extension Unicode.Scalar.Properties {
    fileprivate var isPunctuationMark: Bool {
        switch generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            true
        default: false
        }
    }
}
