/// Writes a page's HTML and records the places of headings, anchors, links and text, so that nothing needs to search
/// the HTML for them.
struct PageOutput: MarkupOutput {
    private(set) var html = HTMLBuffer()
    private(set) var marks: [HTMLFragment.Mark] = []
    /// Whether void elements and attributes without a value are written as in XML, as in CommonMark's own examples.
    private let isXML: Bool
    /// The number of open elements in which glossary terms are not linked.
    private var unmarked = 0
    private var openElement = HTMLElement.p

    init(isXML: Bool = false, capacity: Int = 0) {
        self.isXML = isXML
        html.reserve(capacity)
    }

    var fragment: HTMLFragment { HTMLFragment(bytes: html.bytes, marks: marks) }

    mutating func beginTag(_ element: HTMLElement) {
        openElement = element
        html.markup("<")
        html.raw(element.rawValue)
        if element.isHeading { note(.heading, from: html.bytes.count - 1) }
        if element.isUnmarked { unmarked += 1 }
    }

    mutating func attribute(_ name: HTMLAttribute, _ value: String) {
        begin(name)
        let start = html.bytes.count
        html.text(value)
        if name.isAnchor { note(.anchor, from: start) }
        html.markup("\"")
    }

    mutating func attribute(_ name: HTMLAttribute, url: String) {
        begin(name)
        let start = html.bytes.count
        html.url(url)
        if name == .href { note(.link, from: start) }
        html.markup("\"")
    }

    mutating func attribute(_ name: HTMLAttribute, written value: ArraySlice<UInt8>) {
        begin(name)
        html.written(value)
        html.markup("\"")
    }

    mutating func attribute(_ name: HTMLAttribute) {
        html.markup(" ")
        html.raw(name.rawValue)
        if isXML { html.markup("=\"\"") }
    }

    mutating func endTag() {
        html.markup(isXML && openElement.isVoid ? " />" : ">")
    }

    mutating func close(_ element: HTMLElement) {
        html.markup("</")
        html.raw(element.rawValue)
        if element.isHeading { note(.heading, from: html.bytes.count - 1) }
        if element.isUnmarked { unmarked -= 1 }
        html.markup(">")
    }

    mutating func text(_ words: ArraySlice<UInt8>) {
        let start = html.bytes.count
        html.text(words)
        noteWords(from: start)
    }

    mutating func written(_ words: ArraySlice<UInt8>) {
        let start = html.bytes.count
        html.written(words)
        noteWords(from: start)
    }

    mutating func lineEnd() { html.markup("\n") }

    mutating func verbatim(_ markup: ArraySlice<UInt8>) { html.raw(markup) }

    private mutating func begin(_ name: HTMLAttribute) {
        html.markup(" ")
        html.raw(name.rawValue)
        html.markup("=\"")
    }

    private mutating func note(_ kind: HTMLFragment.Mark.Kind, from start: Int) {
        marks.append(HTMLFragment.Mark(kind: kind, start: start, end: html.bytes.count))
    }

    /// Records a run of text. Text that directly follows other text extends its run: `caf` and a decoded `é`.
    private mutating func noteWords(from start: Int) {
        guard unmarked == 0, start < html.bytes.count else { return }
        if let last = marks.last, last.kind == .words, last.range.upperBound == start {
            marks[marks.count - 1] = HTMLFragment.Mark(
                kind: .words,
                start: last.range.lowerBound,
                end: html.bytes.count
            )
        } else {
            note(.words, from: start)
        }
    }
}

extension HTMLElement {
    /// Whether its text stays unchanged, because it is a link, code, a heading or a label.
    fileprivate var isUnmarked: Bool {
        switch self {
        case .a, .code, .pre, .h1, .h2, .h3, .h4, .h5, .h6, .summary, .label, .legend, .th, .kbd: true
        default: false
        }
    }
}

extension HTMLAttribute {
    /// Whether its value names a place that must be unique on a page.
    fileprivate var isAnchor: Bool { self == .id || self == .for || self == .name }
}
