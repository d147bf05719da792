internal import PorticoModel

/// Explains the glossary's terms where a page first uses them: the word becomes a link to its explanation.
struct GlossaryTerms: Sendable {
    private struct Term: Sendable {
        /// As it stands in markup, in lower case.
        var bytes: [UInt8]
        var anchor: String
        var definition: String
    }

    /// By their first byte; longer ones first, so that "mail gateway" wins over "mail".
    private var terms: [UInt8: [Term]] = [:]
    private let page: String

    /// Inside these, words stay as they are.
    private static let skipped: Set<String> = [
        "a", "code", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "label", "legend", "th", "kbd", "svg",
    ]

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

    /// `html` with the first use of each term linked, as seen from `path`.
    func explain(_ html: String, on path: String) -> String {
        var explained: Set<String> = []
        return explain(html, on: path, after: &explained)
    }

    /// One part of a page; `explained` are the anchors of the terms that earlier parts have used.
    func explain(_ html: String, on path: String, after explained: inout Set<String>) -> String {
        guard !terms.isEmpty else { return html }
        let href = PortalLayout.relative(page, from: path)
        let bytes = Array(html.utf8)
        var result: [UInt8] = []
        var skipping: [String] = []
        var done = 0
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<") {
                index = Self.pass(tag: index, in: bytes, &skipping)
                continue
            }
            guard skipping.isEmpty, index == 0 || !bytes[index - 1].isWordPart,
                let term = term(at: index, in: bytes), explained.insert(term.anchor).inserted
            else {
                index += 1
                continue
            }
            let word = HTML(safe: String(decoding: bytes[index..<index + term.bytes.count], as: UTF8.self))
            let link: HTML =
                "<a class=\"term\" href=\"\(href)#\(term.anchor)\" title=\"\(term.definition)\">\(word)</a>"
            result += bytes[done..<index]
            result += link.source.utf8
            index += term.bytes.count
            done = index
        }
        return done == 0 ? html : String(decoding: result + bytes[done...], as: UTF8.self)
    }

    /// A term that stands at `index` as a word of its own, perhaps with a plural's s.
    private func term(at index: Int, in bytes: [UInt8]) -> Term? {
        terms[bytes[index].lowered]?.first { term in
            let end = index + term.bytes.count
            guard end <= bytes.count, term.bytes.indices.allSatisfy({ bytes[index + $0].lowered == term.bytes[$0] })
            else {
                return false
            }
            let rest = end < bytes.count && bytes[end] == UInt8(ascii: "s") ? end + 1 : end
            return rest >= bytes.count || !bytes[rest].isWordPart
        }
    }

    /// The index after the tag that begins at `start`.
    private static func pass(tag start: Int, in bytes: [UInt8], _ skipping: inout [String]) -> Int {
        var end = start + 1
        var isQuoted = false
        while end < bytes.count, isQuoted || bytes[end] != UInt8(ascii: ">") {
            if bytes[end] == UInt8(ascii: "\"") { isQuoted.toggle() }
            end += 1
        }
        let isClosing = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "/")
        let name = String(decoding: bytes[(start + (isClosing ? 2 : 1))..<end].prefix { $0.isWordPart }, as: UTF8.self)
        if isClosing {
            if skipping.last == name { skipping.removeLast() }
        } else if skipped.contains(name) {
            skipping.append(name)
        }
        return min(end + 1, bytes.count)
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
