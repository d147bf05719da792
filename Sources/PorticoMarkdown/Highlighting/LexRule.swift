/// One line of a language's table: what it looks like, and what it is.
struct LexRule: Sendable {
    enum Shape: Sendable {
        /// From `open` to `close`; `escape` keeps the byte after it from closing. Without `lines` it ends with its line.
        case between(open: String, close: String, escape: UInt8?, lines: Bool)
        /// From a prefix to the end of the line.
        case toLineEnd(String)
        /// A prefix and the word after it, of one byte at least: `$name`, `@Attribute`.
        case prefixed(String, ByteSet)
        /// A word: looked up among the language's words; any other is `kind`.
        case word(first: ByteSet, rest: ByteSet)
        /// `12`, `0x1F`, `1.5e-3`, `1_000`, with a unit or suffix of letters.
        case number
        case literal(String)
        /// One character between apostrophes.
        case character
    }

    var shape: Shape
    /// Nil leaves it plain.
    var kind: TokenKind?
    /// Only where nothing but spaces stands before it in its line.
    var atLineStart = false
    /// Only where a space, a line's beginning or an opening bracket stands before it.
    var afterSpace = false
    /// What it is where this byte follows, spaces left out: a key before its colon.
    var ifFollowed: (byte: UInt8, kind: TokenKind)?
    /// Whether a space or the line's end must stand after that byte: `https:` is no key of YAML's.
    var isFollowedBySpace = false
    /// The mode that goes on after it; nil for the same.
    var mode: Int?

    // MARK: How tables say it

    static func string(_ quote: String, escape: Unicode.Scalar? = "\\", lines: Bool = false) -> LexRule {
        let escape = escape.map { UInt8(ascii: $0) }
        return LexRule(shape: .between(open: quote, close: quote, escape: escape, lines: lines), kind: .string)
    }

    static func between(_ open: String, _ close: String, _ kind: TokenKind = .comment, lines: Bool = true) -> LexRule {
        LexRule(shape: .between(open: open, close: close, escape: nil, lines: lines), kind: kind)
    }

    static func lineComment(_ prefix: String, afterSpace: Bool = false) -> LexRule {
        LexRule(shape: .toLineEnd(prefix), kind: .comment, afterSpace: afterSpace)
    }

    static func lineStart(_ prefix: String, _ kind: TokenKind) -> LexRule {
        LexRule(shape: .toLineEnd(prefix), kind: kind, atLineStart: true)
    }

    static func prefixed(_ prefix: String, _ kind: TokenKind, _ rest: ByteSet = .word) -> LexRule {
        LexRule(shape: .prefixed(prefix, rest), kind: kind)
    }

    static func words(_ first: ByteSet = .letters, _ rest: ByteSet = .word, else kind: TokenKind? = nil) -> LexRule {
        LexRule(shape: .word(first: first, rest: rest), kind: kind)
    }

    static func literal(_ text: String, _ kind: TokenKind? = nil) -> LexRule {
        LexRule(shape: .literal(text), kind: kind)
    }

    static let character = LexRule(shape: .character, kind: .string)

    static let number = LexRule(shape: .number, kind: .number)

    func followed(by byte: Unicode.Scalar, spaced: Bool = false, is kind: TokenKind) -> LexRule {
        var rule = self
        rule.ifFollowed = (UInt8(ascii: byte), kind)
        rule.isFollowedBySpace = spaced
        return rule
    }

    func atLineStart(_ isOn: Bool = true) -> LexRule {
        var rule = self
        rule.atLineStart = isOn
        return rule
    }

    func then(mode: Int) -> LexRule {
        var rule = self
        rule.mode = mode
        return rule
    }
}
