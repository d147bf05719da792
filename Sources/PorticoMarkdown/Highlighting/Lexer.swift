/// Finds the tokens of a text with a language's table, in one pass. At each place the first matching rule applies.
struct Lexer {
    private let language: Language
    private let bytes: ArraySlice<UInt8>
    private var index: Int
    private var mode = 0
    /// The first byte of the line that is not a space; nil until it is reached.
    private var lineText: Int?
    private var tokens: [Token] = []

    static func tokens(of bytes: ArraySlice<UInt8>, in language: Language) -> [Token] {
        var lexer = Lexer(language: language, bytes: bytes)
        return lexer.run()
    }

    private init(language: Language, bytes: ArraySlice<UInt8>) {
        self.language = language
        self.bytes = bytes
        index = bytes.startIndex
    }

    private mutating func run() -> [Token] {
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\n") {
                index += 1
                lineText = nil
            } else if byte.isSpaceOrTab {
                index += 1
            } else {
                if lineText == nil { lineText = index }
                if !takeToken(byte) { index += 1 }
            }
        }
        return tokens
    }

    private mutating func takeToken(_ byte: UInt8) -> Bool {
        for number in language.rules(in: mode, beginningWith: byte) {
            let rule = language.rule(number, in: mode)
            guard stands(rule), let end = end(of: rule.shape), end > index else { continue }
            take(rule, to: end)
            return true
        }
        return false
    }

    private func stands(_ rule: LexRule) -> Bool {
        if rule.atLineStart { return index == lineText }
        guard rule.afterSpace, index > bytes.startIndex else { return true }
        return bytes[index - 1].isWhitespace || "([{;".utf8.contains(bytes[index - 1])
    }

    private mutating func take(_ rule: LexRule, to end: Int) {
        var kind = rule.kind
        if case .word = rule.shape { kind = language.kind(of: bytes[index..<end]) ?? rule.kind }
        if let followed = rule.ifFollowed, isFollowed(by: followed.byte, spaced: rule.isFollowedBySpace, at: end) {
            kind = followed.kind
        }
        if let kind { tokens.append(Token(range: index..<end, kind: kind)) }
        if let next = rule.mode { mode = next }
        index = end
    }

    private func isFollowed(by byte: UInt8, spaced: Bool, at end: Int) -> Bool {
        let next = bytes[end...].drop(while: \.isSpaceOrTab)
        guard next.first == byte else { return false }
        return !spaced || next.dropFirst().first?.isWhitespace ?? true
    }

    /// Returns the end of the shape that begins here, or nil if it does not begin here.
    private func end(of shape: LexRule.Shape) -> Int? {
        switch shape {
        case .between(let open, let close, let escape, let lines):
            return starts(open) ? endOf(close, after: index + open.utf8.count, escape: escape, lines: lines) : nil
        case .toLineEnd(let prefix):
            return starts(prefix) ? bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex : nil
        case .prefixed(let prefix, let rest):
            guard starts(prefix) else { return nil }
            let start = index + prefix.utf8.count
            let end = run(of: rest, from: start)
            return end > start ? end : nil
        case .word(_, let rest): return run(of: rest, from: index + 1)
        case .number: return endOfNumber()
        case .character: return endOfCharacter()
        case .literal(let text): return starts(text) ? index + text.utf8.count : nil
        }
    }

    private func starts(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

    private func run(of set: ByteSet, from start: Int) -> Int {
        var end = start
        while end < bytes.endIndex, set.contains(bytes[end]) { end += 1 }
        return end
    }

    private func endOf(_ close: String, after start: Int, escape: UInt8?, lines: Bool) -> Int? {
        var end = start
        while end < bytes.endIndex {
            let byte = bytes[end]
            if byte == escape {
                end += 2
            } else if byte == UInt8(ascii: "\n"), !lines {
                return end
            } else if byte == close.utf8.first, bytes[end...].starts(with: close.utf8) {
                return end + close.utf8.count
            } else {
                end += 1
            }
        }
        return bytes.endIndex
    }

    /// Returns the end of `'a'`, `'\\n'` or `'\\u{1F}'`, but not of the `'` of a lifetime or a digit separator.
    private func endOfCharacter() -> Int? {
        var end = index + 1
        guard end < bytes.endIndex else { return nil }
        if bytes[end] == UInt8(ascii: "\\") {
            end = bytes[end...].dropFirst(2).prefix(10).firstIndex(of: UInt8(ascii: "'")) ?? bytes.endIndex
        } else {
            repeat { end += 1 } while end < bytes.endIndex && bytes[end].isContinuation
        }
        return end < bytes.endIndex && bytes[end] == UInt8(ascii: "'") ? end + 1 : nil
    }

    /// Returns the end of a number. A number cannot begin inside a word; a sign after an exponent belongs to it.
    private func endOfNumber() -> Int? {
        if index > bytes.startIndex, ByteSet.word.contains(bytes[index - 1]) { return nil }
        var end = index
        while end < bytes.endIndex {
            let byte = bytes[end]
            if byte == UInt8(ascii: ".") {
                guard end + 1 < bytes.endIndex, bytes[end + 1].isDigit else { return end }
            } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") {
                guard bytes[end - 1] | 0x20 == UInt8(ascii: "e"), end + 1 < bytes.endIndex, bytes[end + 1].isDigit,
                    !bytes[index..<end].starts(with: "0x".utf8)
                else { return end }
            } else if !ByteSet.word.contains(byte), byte != UInt8(ascii: "%") {
                return end
            }
            end += 1
        }
        return end
    }
}
