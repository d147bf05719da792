/// An address in plain text: `www.example.org`, `https://example.org/a`, `mailto:a@b.example`, `a@b.example`.
///
/// Source: GFM, section 6.9, "Autolinks (extension)", including the rules for the characters before and at the end of
/// an address.
struct BareAddress {
    let extent: Extent
    /// The URL, with a scheme added if the author left it out.
    let url: String

    /// Finds the address around `index`, where `bytes` has a `w`, `:` or `@`. The search stays within `text`.
    init?(_ bytes: [UInt8], at index: Int, in text: Extent, options: MarkdownOptions) {
        let found: (extent: Extent, scheme: String)?
        switch bytes[index] {
        case UInt8(ascii: "@"): found = Self.mail(bytes, at: index, in: text, isBare: options.bare)
        case UInt8(ascii: ":"): found = Self.scheme(bytes, at: index, in: text)
        default: found = Self.www(bytes, at: index, in: text)
        }
        guard let found else { return nil }
        extent = found.extent
        url = found.scheme + bytes.string(found.extent)
    }

    private static func www(_ bytes: [UInt8], at index: Int, in text: Extent) -> (Extent, String)? {
        guard matches(bytes, "www.", at: index, limit: text.upper), follows(bytes, index, text) else { return nil }
        guard let end = end(bytes, domain: index, limit: text.upper) else { return nil }
        return (Extent(index, to: end), "http://")
    }

    private static func scheme(_ bytes: [UInt8], at index: Int, in text: Extent) -> (Extent, String)? {
        guard matches(bytes, "://", at: index, limit: text.upper) else { return nil }
        for scheme in ["https", "http"] {
            let start = index - scheme.utf8.count
            guard start >= text.lower, matches(bytes, scheme, at: start, limit: text.upper), follows(bytes, start, text)
            else { continue }
            guard let end = end(bytes, domain: index + 3, limit: text.upper) else { return nil }
            return (Extent(start, to: end), "")
        }
        return nil
    }

    private static func mail(_ bytes: [UInt8], at index: Int, in text: Extent, isBare: Bool) -> (Extent, String)? {
        var start = index
        while start > text.lower, bytes[start - 1].isAlphanumeric || ".-_+".utf8.contains(bytes[start - 1]) {
            start -= 1
        }
        var end = index + 1
        var hasPeriod = false
        while end < text.upper {
            let byte = bytes[end]
            if byte == UInt8(ascii: ".") {
                guard end + 1 < text.upper, bytes[end + 1].isAlphanumeric else { break }
                hasPeriod = true
            } else if !byte.isAlphanumeric, byte != UInt8(ascii: "-"), byte != UInt8(ascii: "_") {
                break
            }
            end += 1
        }
        guard start < index, hasPeriod, bytes[end - 1].isAlphanumeric else { return nil }
        return withProtocol(bytes, start, end, text, isBare: isBare) ?? (Extent(start, to: end), "mailto:")
    }

    /// Finds an address with a scheme: `mailto:a@b.example` in both dialects, `xmpp:a@b.example/room` only in GitHub's.
    private static func withProtocol(
        _ bytes: [UInt8],
        _ start: Int,
        _ end: Int,
        _ text: Extent,
        isBare: Bool
    ) -> (Extent, String)? {
        for name in ["mailto:", "xmpp:"] {
            let from = start - name.utf8.count
            guard from >= text.lower, matches(bytes, name, at: from, limit: start), follows(bytes, from, text) else {
                continue
            }
            guard name == "xmpp:" else { return (Extent(from, to: end), "") }
            guard isBare else { return nil }
            var end = end
            if end < text.upper, bytes[end] == UInt8(ascii: "/") {
                end += 1
                while end < text.upper, bytes[end].isAlphanumeric || "@.".utf8.contains(bytes[end]) { end += 1 }
            }
            return (Extent(from, to: end), "")
        }
        return nil
    }

    /// Returns whether an address may begin here: at the start of the text, after a space, or after `*`, `_`, `~` or
    /// `(`.
    private static func follows(_ bytes: [UInt8], _ index: Int, _ text: Extent) -> Bool {
        guard index > 0 else { return true }
        let before = bytes[index - 1]
        if before.isWhitespace || "*_~(".utf8.contains(before) { return true }
        // At the start of the text, the byte before belongs to a container marker or another element.
        return index == text.lower && !before.isAlphanumeric && before < 0x80
    }

    private static func matches(_ bytes: [UInt8], _ word: String, at index: Int, limit: Int) -> Bool {
        guard index + word.utf8.count <= limit else { return false }
        return bytes[index...].prefix(word.utf8.count).elementsEqual(word.utf8) { $0.lowercased == $1 }
    }

    /// Returns the end of an address whose domain begins at `domain`, without trailing punctuation.
    private static func end(_ bytes: [UInt8], domain: Int, limit: Int) -> Int? {
        guard let domainEnd = domainEnd(bytes, from: domain, limit: limit) else { return nil }
        var end = domainEnd
        while end < limit, !bytes[end].isWhitespace, bytes[end] != UInt8(ascii: "<") { end += 1 }
        return trimmed(bytes, from: domain, to: end)
    }

    /// The longest domain considered. No host name is longer, and without a limit `_www._www.` would be read again from
    /// each of its parts.
    private static let longestDomain = 1024

    /// Returns the end of a domain: segments of letters, digits, `_` and `-` separated by at least one period, with no
    /// `_` in the last two.
    private static func domainEnd(_ bytes: [UInt8], from start: Int, limit: Int) -> Int? {
        var underscores = (last: false, beforeLast: false)
        var periods = 0
        var index = start
        while index < min(limit, start + longestDomain) {
            let byte = bytes[index]
            if byte == UInt8(ascii: "_") {
                underscores.last = true
            } else if byte == UInt8(ascii: ".") {
                underscores = (last: false, beforeLast: underscores.last)
                periods += 1
            } else if !byte.isAlphanumeric, byte != UInt8(ascii: "-"), byte < 0x80 {
                break
            }
            index += 1
        }
        guard periods > 0, index > start, bytes[start].isAlphanumeric || bytes[start] >= 0x80 else { return nil }
        return underscores.last || underscores.beforeLast ? nil : index
    }

    /// Returns the end without characters that more likely belong to the sentence: punctuation, a closing parenthesis,
    /// `&hl;`.
    private static func trimmed(_ bytes: [UInt8], from start: Int, to limit: Int) -> Int {
        var end = limit
        var balance = bytes[start..<limit].reduce(0) {
            $1 == UInt8(ascii: "(") ? $0 + 1 : $1 == UInt8(ascii: ")") ? $0 - 1 : $0
        }
        while end > start {
            switch bytes[end - 1] {
            case UInt8(ascii: ")") where balance < 0:
                balance += 1
                end -= 1
            case _ where "?!.,:*_~'\"".utf8.contains(bytes[end - 1]): end -= 1
            case UInt8(ascii: ";"):
                var name = end - 1
                while name > start, bytes[name - 1].isAlphanumeric { name -= 1 }
                guard name < end - 1, name > start, bytes[name - 1] == UInt8(ascii: "&") else { return end }
                end = name - 1
            default: return end
            }
        }
        return end
    }
}
