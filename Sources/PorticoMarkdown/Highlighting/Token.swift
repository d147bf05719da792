/// What a piece of code is. Each kind has one class in HTML; a theme gives it one colour.
enum TokenKind: Sendable, Hashable {
    case comment, string, number, keyword, type, key, variable, tag, meta, inserted, removed, heading

    /// `<span class="hl-kw">`, without its quotes and the like.
    var htmlClass: String {
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

/// A piece of code of one kind. What lies between tokens is plain.
struct Token: Sendable, Hashable {
    var range: Range<Int>
    var kind: TokenKind
}
