/// Finds links and references in plain text: bare addresses, `[D-07]` and `[^note]`.
struct TextLinks {
    let options: MarkdownOptions
    /// The document's footnotes by label.
    let footnotes: FootnoteLabels

    /// Splits the text events from `start` on around each finding, except inside links and images.
    func apply(to draft: inout DocumentDraft, from start: Int) {
        var linkDepth = 0
        for index in start..<draft.events.count {
            switch draft.events[index] {
            case .open(.link, _): linkDepth += 1
            case .close(.link): linkDepth -= 1
            case .text(let span) where linkDepth == 0:
                guard let first = next(in: span, from: span.lower, draft.source.bytes) else { continue }
                return split(from: index, first, &draft)
            default: break
            }
        }
    }

    /// Rewrites the events from `index` on. The first of them is the text in which `first` was found.
    private func split(from index: Int, _ first: Found, _ draft: inout DocumentDraft) {
        let events = Array(draft.events[index...])
        draft.events.removeSubrange(index...)
        var found: Found? = first
        var linkDepth = 0
        for event in events {
            switch event {
            case .open(.link, _): linkDepth += 1
            case .close(.link): linkDepth -= 1
            case .text(let span) where linkDepth == 0:
                split(span, found ?? next(in: span, from: span.lower, draft.source.bytes), &draft)
                found = nil
                continue
            default: break
            }
            draft.events.append(event)
        }
    }

    private func split(_ span: Extent, _ first: Found?, _ draft: inout DocumentDraft) {
        var kept = span.lower
        var found = first
        while let here = found {
            if kept < here.extent.lower { draft.events.append(.text(Extent(kept, to: here.extent.lower))) }
            add(here, to: &draft)
            kept = here.extent.upper
            found = next(in: Extent(kept, to: span.upper), from: kept, draft.source.bytes)
        }
        if kept < span.upper { draft.events.append(.text(Extent(kept, to: span.upper))) }
    }

    /// Returns the first finding in `text`.
    private func next(in text: Extent, from start: Int, _ bytes: [UInt8]) -> Found? {
        var index = start
        while let candidate = Self.candidate(bytes, from: index, to: text.upper) {
            if let found = find(bytes, at: candidate, in: text) { return found }
            index = candidate + 1
        }
        return nil
    }

    /// Returns the next byte at which a finding could be recognized.
    private static func candidate(_ bytes: [UInt8], from start: Int, to end: Int) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            var index = start
            while index < end {
                switch bytes[index] {
                case UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: "@"): return index
                case UInt8(ascii: "w"), UInt8(ascii: "W"):
                    if index + 1 < end, bytes[index + 1] | 0x20 == UInt8(ascii: "w") { return index }
                default: break
                }
                index += 1
            }
            return nil
        }
    }

    private enum Found {
        case address(BareAddress)
        case identifier(Extent)
        case footnote(Int32, Extent)

        var extent: Extent {
            switch self {
            case .address(let address): address.extent
            case .identifier(let extent), .footnote(_, let extent): extent
            }
        }
    }

    private func find(_ bytes: [UInt8], at index: Int, in text: Extent) -> Found? {
        switch bytes[index] {
        case UInt8(ascii: "w"), UInt8(ascii: "W"), UInt8(ascii: ":"), UInt8(ascii: "@"):
            return BareAddress(bytes, at: index, in: text, options: options).map(Found.address)
        case UInt8(ascii: "[") where options.dialect == .portico:
            if let end = identifierEnd(bytes, from: index, limit: text.upper) {
                return .identifier(Extent(index, to: end))
            }
            return footnotes.reference(bytes, at: index, limit: text.upper).map(Found.footnote)
        default: return nil
        }
    }

    private func add(_ found: Found, to draft: inout DocumentDraft) {
        switch found {
        case .footnote(let number, let extent): draft.events.append(.footnoteReference(number, at: extent))
        case .address(let address):
            let target = LinkTarget(form: .autolink, destination: address.url, title: "", at: address.extent)
            add(target, words: address.extent, to: &draft)
        case .identifier(let extent):
            let words = Extent(extent.lower + 1, to: extent.upper - 1)
            let name = draft.source.bytes.string(words)
            add(LinkTarget(form: .identifier, destination: name, title: "", at: extent), words: words, to: &draft)
        }
    }

    private func add(_ target: LinkTarget, words: Extent, to draft: inout DocumentDraft) {
        let number = Int32(truncatingIfNeeded: draft.links.count)
        draft.links.append(target)
        draft.events.append(.open(.link(number), target.at))
        draft.events.append(.text(words))
        draft.events.append(.close(.link(number)))
    }

    /// Returns the end of `[D-07]`: one to eight capitals, an optional hyphen, and one to six digits.
    private func identifierEnd(_ bytes: [UInt8], from start: Int, limit: Int) -> Int? {
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
