/// One rule of a language's table: a shape and the kind of token it makes.
struct LexRule: Sendable {
    enum Shape: Sendable {
        /// Text from `open` to `close`. The byte after `escape` cannot close it. Without `lines` it ends at the end of
        /// its line.
        case between(open: String, close: String, escape: UInt8?, lines: Bool)
        /// Text from a prefix to the end of the line.
        case toLineEnd(String)
        /// A prefix followed by a word of at least one byte: `$name`, `@Attribute`.
        case prefixed(String, ByteSet)
        /// A word, looked up among the language's words; any other word becomes `kind`.
        case word(first: ByteSet, rest: ByteSet)
        /// A number: `12`, `0x1F`, `1.5e-3`, `1_000`, optionally followed by letters for a unit or suffix.
        case number
        case literal(String)
        /// One character between apostrophes.
        case character
    }

    var shape: Shape
    /// The kind of token; nil leaves the text plain.
    var kind: TokenKind?
    /// Whether the rule applies only if nothing but spaces precedes it on its line.
    var atLineStart = false
    /// Whether the rule applies only after a space, at the start of a line or after an opening bracket.
    var afterSpace = false
    /// The kind if this byte follows, ignoring spaces; for example, a key before its colon.
    var ifFollowed: (byte: UInt8, kind: TokenKind)?
    /// Whether a space or the end of the line must follow that byte: in YAML, `https:` is not a key.
    var isFollowedBySpace = false
    /// The mode to continue in; nil to stay in the same mode.
    var mode: Int?

    // MARK: Shorthand for the tables

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
