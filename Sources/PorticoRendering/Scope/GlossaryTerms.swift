internal import PorticoMarkdown
internal import PorticoModel

/// Explains the glossary's terms where a page first uses them: the word becomes a link to its explanation.
struct GlossaryTerms: Sendable {
    private struct Term: Sendable {
        /// The term as a page's markup writes it, in lower case.
        var bytes: [UInt8]
        var anchor: String
        var definition: String
    }

    /// The terms by the first byte of their first letter in either case. Longer ones come first, so that "mail gateway"
    /// takes precedence over "mail".
    private var terms: [UInt8: [Term]] = [:]
    private let page: String

    init(_ project: Project) {
        page = PortalLayout.glossary(of: project.folder)
        for item in project.glossary {
            for spelling in Self.spellings(of: item.term) {
                var markup = HTMLBuffer()
                markup.text(spelling.lowercased())
                let term = Term(
                    bytes: markup.bytes,
                    anchor: PortalLayout.slug(item.term),
                    definition: item.definition
                )
                let capital = spelling.prefix(1).uppercased().utf8.first
                for first in Set([markup.bytes.first, capital].compactMap(\.self)) {
                    terms[first, default: []].append(term)
                }
            }
        }
        for first in terms.keys { terms[first]?.sort { ($1.bytes.count, $0.anchor) < ($0.bytes.count, $1.anchor) } }
    }

    /// Returns the spellings of `term` with a straight and with a curly apostrophe: `owner's manual`, `owner’s manual`.
    private static func spellings(of term: String) -> Set<String> {
        [term.replacing("’", with: "'"), term.replacing("'", with: "’")]
    }

    /// Returns a page's HTML with the first use of each term linked. `path` is the page's path.
    func explain(_ fragment: HTMLFragment, on path: String) -> HTML {
        var explained: Set<String> = []
        return explain(fragment, on: path, after: &explained)
    }

    /// Does the same for one part of a page. `explained` contains the anchors of the terms that earlier parts have
    /// used.
    func explain(_ fragment: HTMLFragment, on path: String, after explained: inout Set<String>) -> HTML {
        guard !terms.isEmpty else { return HTML(safe: fragment.bytes) }
        let href = PortalLayout.relative(page, from: path)
        let bytes = fragment.rewritingWords { words, result in
            var done = words.startIndex
            var index = words.startIndex
            while index < words.endIndex {
                guard index == words.startIndex || !words[index - 1].isWordPart,
                    let term = term(at: index, in: words), explained.insert(term.anchor).inserted
                else {
                    index = Self.next(after: index, in: words)
                    continue
                }
                let end = index + term.bytes.count
                let word = HTML(safe: Array(words[index..<end]))
                let link: HTML =
                    "<a class=\"term\" href=\"\(href)#\(term.anchor)\" title=\"\(term.definition)\">\(word)</a>"
                result += words[done..<index]
                result += link.bytes
                index = end
                done = end
            }
            result += words[done...]
        }
        return HTML(safe: bytes)
    }

    /// Returns the term that begins at `index` and ends with a word there, possibly with a plural s.
    private func term(at index: Int, in bytes: ArraySlice<UInt8>) -> Term? {
        terms[bytes[index]]?.first { term in
            let end = index + term.bytes.count
            guard end <= bytes.endIndex, Self.isSame(bytes[index..<end], as: term.bytes) else { return false }
            let rest = end < bytes.endIndex && bytes[end] == UInt8(ascii: "s") ? end + 1 : end
            return rest >= bytes.endIndex || !bytes[rest].isWordPart
        }
    }

    /// Returns the index after the byte at `index`, or after the character reference that begins there: `&amp;`.
    private static func next(after index: Int, in words: ArraySlice<UInt8>) -> Int {
        guard words[index] == UInt8(ascii: "&"),
            let end = words[index...].prefix(33).firstIndex(of: UInt8(ascii: ";"))
        else { return index + 1 }
        return end + 1
    }

    /// Returns whether `words` and `term` differ only in the case of letters. `term` is in lower case.
    private static func isSame(_ words: ArraySlice<UInt8>, as term: [UInt8]) -> Bool {
        for (word, letter) in zip(words, term) where word.lowered != letter {
            guard word >= 0x80 else { return false }
            return String(decoding: words, as: UTF8.self).lowercased().utf8.elementsEqual(term)
        }
        return true
    }
}

extension UInt8 {
    fileprivate var isWordPart: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
        default: false
        }
    }

    fileprivate var lowered: UInt8 { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self }
}
