internal import PorticoMarkdown

/// Writes only what mail programs can show: text, emphasis, lists, simple tables and absolute links, with inline
/// styles. All other elements are dropped but their text is kept. Figures and pictures are left out completely.
struct MailOutput: MarkupOutput {
    /// The base of relative links; if nil, only their text is kept.
    let base: String?
    private var buffer = HTMLBuffer()
    /// The form of each open element; nil if only its text is kept.
    private var shown: [Shown?] = []
    /// The number of open figures.
    private var silence = 0
    private var tag = HTMLElement.p
    private var isIdentifier = false
    /// Whether the link leads from a footnote back to the text; a mail has no such places.
    private var isBackLink = false
    private var address: String?

    private enum Shown {
        case link, quiet, silent
        case element(HTMLElement)

        var name: String {
            switch self {
            case .link: "a"
            case .quiet, .silent: "span"
            case .element(let element): element.rawValue
            }
        }
    }

    init(base: String?) { self.base = base }

    mutating func beginTag(_ element: HTMLElement) {
        tag = element
        isIdentifier = false
        isBackLink = false
        address = nil
    }

    mutating func attribute(_ name: HTMLAttribute, _ value: String) {
        if name == .class { (isIdentifier, isBackLink) = (value == "ref", value == "footnote-back") }
    }

    mutating func attribute(_ name: HTMLAttribute, url: String) {
        if name == .href { address = Self.address(url, base) }
    }

    mutating func attribute(_ name: HTMLAttribute, written value: ArraySlice<UInt8>) {}
    mutating func attribute(_ name: HTMLAttribute) {}

    mutating func endTag() {
        if tag == .figure { silence += 1 }
        let shown = silence == 0 ? self.shown(tag) : nil
        if let shown { open(shown) }
        if case .silent = shown { silence += 1 }
        // A footnote's number without brackets would run into the word before it.
        if tag == .sup, silence == 0 { buffer.raw("[") }
        if !tag.isVoid { self.shown.append(shown) }
    }

    mutating func close(_ element: HTMLElement) {
        if element == .figure { silence -= 1 }
        let shown = self.shown.popLast() ?? nil
        if case .silent = shown { return silence -= 1 }
        if element == .sup, silence == 0 { buffer.raw("]") }
        guard let shown, silence == 0 else { return }
        buffer.raw("</\(shown.name)>")
    }

    mutating func text(_ words: ArraySlice<UInt8>) {
        if silence == 0 { buffer.text(words) }
    }

    mutating func written(_ words: ArraySlice<UInt8>) {
        if silence == 0 { buffer.written(words) }
    }

    mutating func lineEnd() {
        if silence == 0 { buffer.markup("\n") }
    }

    mutating func verbatim(_ markup: ArraySlice<UInt8>) {}

    var html: HTML { HTML(safe: buffer.bytes) }
}

extension MailOutput {
    private func shown(_ element: HTMLElement) -> Shown? {
        switch element {
        case .a where isBackLink: .silent
        case .a where address != nil: .link
        // Without its link and its brackets, `[M3]` would run into the sentence.
        case .a: isIdentifier ? .quiet : nil
        case .b: .element(.strong)
        case .i: .element(.em)
        case .h3, .h4, .pre, .dt, .dd: .element(.p)
        default: Self.styles[element] == nil ? nil : .element(element)
        }
    }

    private static let styles: [HTMLElement: String] = [
        .p: "margin:0 0 12px 0;", .ul: "margin:0 0 12px 0;", .ol: "margin:0 0 12px 0;", .li: "margin:0 0 4px 0;",
        .strong: "", .em: "", .del: "", .code: "font-family:Consolas,monospace;", .table: "border-collapse:collapse;",
        .tr: "", .td: "border:1px solid #c8ccd0;padding:4px 8px;vertical-align:top;",
        .th: "border:1px solid #c8ccd0;padding:4px 8px;vertical-align:top;text-align:left;", .br: "",
    ]

    private mutating func open(_ shown: Shown) {
        switch shown {
        case .silent: break
        case .link: buffer.raw("<a href=\"\(address ?? "")\" style=\"color:#0b5cad;\">")
        case .quiet: buffer.markup("<span style=\"color:#56616b;\">")
        case .element(let element):
            let style = Self.styles[element] ?? ""
            buffer.raw(style.isEmpty ? "<\(element.rawValue)>" : "<\(element.rawValue) style=\"\(style)\">")
        }
    }

    /// Returns the escaped address of a link in an e-mail: absolute ones as they are, relative ones resolved from
    /// `base`. Returns nil if the base is not known or the link leads to a place on the same page.
    static func address(_ url: String, _ base: String?) -> String? {
        var escaped = HTMLBuffer()
        escaped.url(url)
        let href = escaped.string
        if ["https://", "http://", "mailto:", "tel:"].contains(where: href.hasPrefix) { return href }
        guard let base, !href.hasPrefix("#"), !href.contains(":") else { return nil }
        return base + href
    }
}
