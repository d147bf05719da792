/// A language as a table: its names, its words, and its rules in the order in which they are tried.
struct Language: Sendable {
    /// The label shown above a block: `C#`.
    let label: String
    /// The name in the page's data attributes: `csharp`.
    let name: String
    private let words: [Word: TokenKind]
    private let ignoresCase: Bool
    private let modes: [Mode]

    /// The rules of one mode and, for each byte, those that can begin with it.
    private struct Mode: Sendable {
        var rules: [LexRule]
        var byFirst: [[Int]]
    }

    /// Up to 16 bytes of a word as numbers, compared without creating a string.
    private struct Word: Hashable, Sendable {
        var low: UInt64 = 0
        var high: UInt64 = 0

        init?(_ bytes: some Collection<UInt8>, ignoresCase: Bool) {
            guard bytes.count <= 16 else { return nil }
            for (index, byte) in bytes.enumerated() {
                let byte = UInt64(ignoresCase ? byte.lowercased : byte)
                if index < 8 { low |= byte << UInt64(index * 8) } else { high |= byte << UInt64(index * 8 - 64) }
            }
        }
    }

    /// `keywords`, `types` and `constants` are words separated by spaces.
    init(
        _ label: String,
        _ name: String,
        keywords: String = "",
        types: String = "",
        constants: String = "",
        ignoresCase: Bool = false,
        _ modes: [LexRule]...
    ) {
        self.label = label
        self.name = name
        self.ignoresCase = ignoresCase
        var words: [Word: TokenKind] = [:]
        for (list, kind) in [(types, TokenKind.type), (constants, .number), (keywords, .keyword)] {
            for word in list.split(whereSeparator: \.isWhitespace) {
                guard let word = Word(word.utf8, ignoresCase: ignoresCase) else { continue }
                words[word] = kind
            }
        }
        self.words = words
        self.modes = modes.map { rules in
            Mode(
                rules: rules,
                byFirst: (0...255).map { byte in rules.indices.filter { rules[$0].canBegin(UInt8(byte)) } }
            )
        }
    }

    func kind(of word: ArraySlice<UInt8>) -> TokenKind? {
        Word(word, ignoresCase: ignoresCase).flatMap { words[$0] }
    }

    func rules(in mode: Int, beginningWith byte: UInt8) -> [Int] { modes[mode].byFirst[Int(byte)] }

    func rule(_ index: Int, in mode: Int) -> LexRule { modes[mode].rules[index] }
}

extension LexRule {
    fileprivate func canBegin(_ byte: UInt8) -> Bool {
        switch shape {
        case .between(let open, _, _, _), .toLineEnd(let open), .prefixed(let open, _), .literal(let open):
            open.utf8.first == byte
        case .word(let first, _): first.contains(byte)
        case .number: byte.isDigit
        case .character: byte == UInt8(ascii: "'")
        }
    }
}
