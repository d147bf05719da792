/// The target to which a document is written. ``FragmentWriter`` walks the document, resolves its links and describes
/// what a page shows, element by element. An output turns this into a page's HTML (``PageOutput``), an e-mail's HTML,
/// plain text or another format.
///
/// The element opened last is closed first. Void elements are not closed.
package protocol MarkupOutput: Sendable {
    /// Begins the tag that opens `element`. Its attributes follow, then ``endTag()``.
    mutating func beginTag(_ element: HTMLElement)
    /// Adds an attribute whose value is text that is not escaped yet.
    mutating func attribute(_ name: HTMLAttribute, _ value: String)
    /// Adds an attribute whose value is a URL that is not escaped yet.
    mutating func attribute(_ name: HTMLAttribute, url: String)
    /// Adds an attribute whose value the author wrote with entities.
    mutating func attribute(_ name: HTMLAttribute, written value: ArraySlice<UInt8>)
    /// Adds an attribute without a value.
    mutating func attribute(_ name: HTMLAttribute)
    mutating func endTag()
    mutating func close(_ element: HTMLElement)
    /// Adds text in UTF-8 that is not escaped yet.
    mutating func text(_ words: ArraySlice<UInt8>)
    /// Adds text with entities as the author wrote them.
    mutating func written(_ words: ArraySlice<UInt8>)
    /// Adds a line end: between blocks, or in the author's text.
    mutating func lineEnd()
    /// Adds the author's own markup unread. Only documents that are not in the dialect of portals use this.
    mutating func verbatim(_ markup: ArraySlice<UInt8>)
}

/// The elements of a written document, including those that an author may write as raw HTML.
package enum HTMLElement: String, Sendable, Hashable, CaseIterable {
    case a, abbr, b, bdi, bdo, blockquote, br, caption, cite, code, dd, del, details, dfn, div, dl, dt, em, fieldset
    case figcaption, figure, h1, h2, h3, h4, h5, h6, hr, i, img, input, ins, kbd, label, legend, li, mark, ol, p, pre, q
    case rp, rt, ruby, s, samp, section, small, span, strong, sub, summary, sup, table, tbody, td, tfoot, th, thead,
        time
    case tr, u, ul, `var`, wbr

    /// Returns the element for a heading of `level`, 1 to 6.
    static func heading(_ level: Int) -> HTMLElement {
        switch level {
        case ...1: .h1
        case 2: .h2
        case 3: .h3
        case 4: .h4
        case 5: .h5
        default: .h6
        }
    }

    /// Whether it has no content and is not closed.
    package var isVoid: Bool {
        switch self {
        case .br, .hr, .img, .input, .wbr: true
        default: false
        }
    }

    package var isHeading: Bool {
        switch self {
        case .h1, .h2, .h3, .h4, .h5, .h6: true
        default: false
        }
    }
}

/// The attributes of a written document.
package enum HTMLAttribute: String, Sendable, Hashable {
    case align, alt, checked, `class`, colspan, datetime, dir, disabled, download, `for`, height, href, id, lang,
        loading
    case name, open, rel, role, rowspan, scope, src, start, tabindex, title, type, width
    case ariaLabel = "aria-label"
    case copied = "data-copy"
    case label = "data-label"
    case language = "data-language"
}
