internal import PorticoMarkdown
internal import PorticoModel

/// Explains the glossary's terms where a page first uses them: the word becomes a link to its explanation.
struct GlossaryTerms: Sendable {
    private struct Term: Sendable {
        /// The term as written in markup, in lower case.
        var bytes: [UInt8]
        var anchor: String
        var definition: String
    }

    /// The terms by their first byte. Longer ones come first, so that "mail gateway" takes precedence over "mail".
    private var terms: [UInt8: [Term]] = [:]
    private let page: String

    init(_ project: Project) {
        page = PortalLayout.glossary(of: project.folder)
        for item in project.glossary {
            let bytes = Array(HTML(text: item.term.lowercased()).source.utf8)
            guard let first = bytes.first else { continue }
            let term = Term(bytes: bytes, anchor: PortalLayout.slug(item.term), definition: item.definition)
            terms[first, default: []].append(term)
        }
        for first in terms.keys { terms[first]?.sort { ($1.bytes.count, $0.anchor) < ($0.bytes.count, $1.anchor) } }
    }

    /// Returns a page's HTML with the first use of each term linked. `path` is the page's path.
    func explain(_ fragment: HTMLFragment, on path: String) -> String {
        var explained: Set<String> = []
        return explain(fragment, on: path, after: &explained)
    }

    /// Does the same for one part of a page. `explained` contains the anchors of the terms that earlier parts have
    /// used.
    func explain(_ fragment: HTMLFragment, on path: String, after explained: inout Set<String>) -> String {
        guard !terms.isEmpty else { return fragment.html }
        let href = PortalLayout.relative(page, from: path)
        return fragment.rewritingWords { words, result in
            var done = words.startIndex
            var index = words.startIndex
            while index < words.endIndex {
                guard index == words.startIndex || !words[index - 1].isWordPart,
                    let term = term(at: index, in: words), explained.insert(term.anchor).inserted
                else {
                    index += 1
                    continue
                }
                let end = index + term.bytes.count
                let word = HTML(safe: String(decoding: words[index..<end], as: UTF8.self))
                let link: HTML =
                    "<a class=\"term\" href=\"\(href)#\(term.anchor)\" title=\"\(term.definition)\">\(word)</a>"
                result += words[done..<index]
                result += link.source.utf8
                index = end
                done = end
            }
            result += words[done...]
        }
    }

    /// Returns the term that is a whole word at `index`, possibly with a plural s.
    private func term(at index: Int, in bytes: ArraySlice<UInt8>) -> Term? {
        terms[bytes[index].lowered]?.first { term in
            let end = index + term.bytes.count
            guard end <= bytes.endIndex, term.bytes.indices.allSatisfy({ bytes[index + $0].lowered == term.bytes[$0] })
            else {
                return false
            }
            let rest = end < bytes.endIndex && bytes[end] == UInt8(ascii: "s") ? end + 1 : end
            return rest >= bytes.endIndex || !bytes[rest].isWordPart
        }
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
