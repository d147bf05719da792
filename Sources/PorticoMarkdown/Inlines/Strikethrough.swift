/// `~~gone~~` and `~gone~`: one or two tildes, opened and closed by as many, around whole elements of one level.
///
/// Source: GFM 0.29, section 6.5; that a run of three or more is text, and which side a run belongs to, as cmark-gfm has it.
struct Strikethrough {
    private struct Delimiter {
        var event: Int
        var span: Extent
        var opens: Bool
        var closes: Bool
        var depth: Int
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

    /// Makes every run of tildes a text event of its own.
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
        var depth = 0
        for index in start..<draft.events.count {
            switch draft.events[index] {
            case .open: depth += 1
            case .close:
                depth -= 1
                while let last = openers.last, last.depth > depth { openers.removeLast() }
            case .text(let span):
                guard let delimiter = delimiter(at: index, span, depth, in: draft) else { continue }
                if delimiter.closes,
                    let match = openers.lastIndex(where: { $0.span.count == span.count && $0.depth == depth })
                {
                    pairs.append((openers[match].event, index))
                    openers.removeSubrange(match...)
                } else if delimiter.opens {
                    openers.append(delimiter)
                }
            default: break
            }
        }
        return pairs
    }

    private func delimiter(at event: Int, _ span: Extent, _ depth: Int, in draft: DocumentDraft) -> Delimiter? {
        let bytes = draft.source.bytes
        guard bytes[span.lower] == UInt8(ascii: "~"), span.count <= 2 else { return nil }
        let before = CharacterClass(before: span.lower, in: bytes)
        let after = CharacterClass(at: span.upper, in: bytes)
        let opens = after != .space && (after == .other || before != .other)
        let closes = before != .space && (before == .other || after != .other)
        return Delimiter(event: event, span: span, opens: opens, closes: closes, depth: depth)
    }
}

/// What a character is to the rules of left- and right-flanking delimiters.
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
