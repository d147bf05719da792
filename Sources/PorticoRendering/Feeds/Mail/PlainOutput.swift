internal import Foundation
internal import PorticoMarkdown

/// Writes text without any markup: paragraphs, lists with hyphens and numbers, links as `words (address)`, and tables
/// with one line per row. Struck-out text is left out.
struct PlainOutput: MarkupOutput {
    /// The base of relative links; if nil, only their text is kept.
    let base: String?
    private var lines = PlainLines()
    /// How each open link ends.
    private var linkEnds: [LinkEnd] = []
    /// The number of open code blocks, in which line breaks and spaces are kept.
    private var codeDepth = 0
    /// The number of open elements whose text is left out.
    private var silence = 0
    private var tag = Tag(element: .p)

    private enum LinkEnd: Sendable {
        /// The text to add after the link's own text.
        case words(String)
        /// The link leads from a footnote back to the text and is left out.
        case silent
    }

    /// The tag being opened, with the attributes read so far.
    private struct Tag: Sendable {
        var element: HTMLElement
        var className = ""
        var address: String?
        var start = 1
        var alternative = ""
        var isCheckbox = false
        var isChecked = false
    }

    init(base: String?) { self.base = base }

    var text: String { lines.text }

    mutating func beginTag(_ element: HTMLElement) { tag = Tag(element: element) }

    mutating func attribute(_ name: HTMLAttribute, _ value: String) {
        switch name {
        case .class: tag.className = value
        case .start: tag.start = Int(value) ?? 1
        case .alt: tag.alternative = value
        case .type: tag.isCheckbox = value == "checkbox"
        default: break
        }
    }

    mutating func attribute(_ name: HTMLAttribute, url: String) {
        if name == .href { tag.address = MailOutput.address(url, base)?.withoutEntities }
    }

    mutating func attribute(_ name: HTMLAttribute, written value: ArraySlice<UInt8>) {
        if name == .start { tag.start = Int(String(decoding: value, as: UTF8.self)) ?? 1 }
    }

    mutating func attribute(_ name: HTMLAttribute) {
        if name == .checked { tag.isChecked = true }
    }

    mutating func endTag() {
        if tag.element == .del { silence += 1 }
        if tag.element == .a { openLink() }
        guard silence == 0 else { return }
        switch tag.element {
        case .ul: lines.openList(isNumbered: false, from: 1)
        case .ol: lines.openList(isNumbered: true, from: tag.start)
        case .li: lines.openItem()
        case .br: lines.breakLine()
        case .hr: lines.addBlock("-----")
        case .td, .th: lines.openCell()
        case .input: if tag.isCheckbox { add(tag.isChecked ? "[x] " : "[ ] ") }
        case .img: add("[\(tag.alternative)]")
        case .sup: add("[")
        default: if tag.element.isPlainBlock { lines.openBlock() }
        }
        if tag.element == .pre { codeDepth += 1 }
    }

    mutating func close(_ element: HTMLElement) {
        let end = element == .a ? linkEnds.popLast() : nil
        defer { if element == .del { silence -= 1 } }
        if case .silent = end { silence -= 1 }
        guard silence == 0 else { return }
        if element == .pre { codeDepth -= 1 }
        switch element {
        case .ul, .ol: lines.closeList()
        case .li, .tr: lines.endLine()
        case .sup: add("]")
        case .a: if case .words(let words) = end { add(words) }
        default: if element.isPlainBlock { lines.openBlock() }
        }
    }

    /// Opens a link. An identifier keeps its brackets and needs no address.
    private mutating func openLink() {
        if tag.className == "footnote-back" {
            silence += 1
            linkEnds.append(.silent)
        } else if tag.className == "ref" {
            if silence == 0 { add("[") }
            linkEnds.append(.words("]"))
        } else {
            linkEnds.append(.words(tag.address.map { " (\($0.replacing("mailto:", with: "")))" } ?? ""))
        }
    }

    mutating func text(_ words: ArraySlice<UInt8>) {
        if silence == 0 { add(String(decoding: words, as: UTF8.self)) }
    }

    mutating func written(_ words: ArraySlice<UInt8>) {
        if silence == 0 { add(String(decoding: words, as: UTF8.self).withoutEntities) }
    }

    mutating func lineEnd() {
        if silence == 0 { add("\n") }
    }

    mutating func verbatim(_ markup: ArraySlice<UInt8>) {}

    private mutating func add(_ words: String) { lines.add(words, keepsSpace: codeDepth > 0) }
}

extension HTMLElement {
    /// Whether it starts on a new line, after an empty one.
    fileprivate var isPlainBlock: Bool {
        switch self {
        case .p, .h3, .h4, .h5, .h6, .div, .blockquote, .pre, .table, .figure, .figcaption, .details, .summary,
            .fieldset,
            .legend, .section, .dl, .dt, .dd:
            true
        default: false
        }
    }
}

extension String {
    /// The text with the most common entities replaced by the characters they stand for.
    fileprivate var withoutEntities: String {
        guard utf8.contains(UInt8(ascii: "&")) else { return self }
        let named = [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&nbsp;", " "),
            ("&amp;", "&"),
        ]
        return named.reduce(self) { $0.replacing($1.0, with: $1.1) }
    }
}
