/// The kind of a piece of code. Each kind has one class in HTML and one colour in a theme.
enum TokenKind: Sendable, Hashable {
    case comment, string, number, keyword, type, key, variable, tag, meta, inserted, removed, heading

    /// The class in `<span class="hl-kw">`.
    var htmlClass: StaticString {
        switch self {
        case .comment: "hl-com"
        case .string: "hl-str"
        case .number: "hl-num"
        case .keyword: "hl-kw"
        case .type: "hl-type"
        case .key: "hl-key"
        case .variable: "hl-var"
        case .tag: "hl-tag"
        case .meta: "hl-meta"
        case .inserted: "hl-ins"
        case .removed: "hl-del"
        case .heading: "hl-head"
        }
    }
}

/// A piece of code of one kind. Text between tokens is plain.
struct Token: Sendable, Hashable {
    var range: Range<Int>
    var kind: TokenKind
}
