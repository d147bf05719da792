import Foundation

/// Makes hostile Markdown of honest Markdown: the same seed gives the same documents.
struct MarkdownMutator {
    private var state: UInt64
    private let seeds: [[UInt8]]

    private static let fragments = [
        "*", "**", "_", "`", "``", "~~", "[", "]", "(", ")", "![", "](", "<", ">", "\\", "&", "&amp;", "&#0;", "|",
        "|-|-|",
        "\n", "\n\n", "\r\n", "\r", "    ", "\t", "> ", "- ", "1. ", "# ", "===\n", "---\n", "```", "~~~", ":::",
        ":::tabs\n",
        ":::tab a\n", ":::steps\n", ":::quiz q\n", ":::figure c\n", ":::details\n", ":::include a.md\n", "[^1]",
        "[^1]: ",
        "\n: ", "[D-07]", "[x](y)", "[x]: /y \"z\"", "> [!NOTE]\n", "- [x] ", "{#a}", "<b>", "</b>", "<div>\n", "<!--",
        "-->",
        "www.a.b", "https://a.b/(", "a@b.c", "javascript:x", "\u{0}", "\u{FEFF}", "\u{202E}", "é", "日", "😀", "\u{2028}",
    ]

    init(seed: UInt64, seeds: [String]) {
        state = seed
        self.seeds = seeds.map { Array($0.utf8.prefix(1500)) }
    }

    /// The next number below `limit`. SplitMix64.
    private mutating func below(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return limit < 1 ? 0 : Int((value ^ (value >> 31)) % UInt64(limit))
    }

    mutating func next() -> String {
        var text = seeds[below(seeds.count)]
        for _ in 0...below(6) { mutate(&text) }
        return String(decoding: text.prefix(4000), as: UTF8.self)
    }

    private mutating func mutate(_ text: inout [UInt8]) {
        let start = below(text.count + 1)
        let end = start + below(min(40, text.count - start + 1))
        switch below(7) {
        case 0: text.removeSubrange(start..<end)
        case 1: text.insert(contentsOf: Self.fragments[below(Self.fragments.count)].utf8, at: start)
        case 2:
            let fragment = Self.fragments[below(Self.fragments.count)]
            text.insert(contentsOf: String(repeating: fragment, count: below(40)).utf8, at: start)
        case 3: text.insert(contentsOf: text[start..<end], at: below(text.count + 1))
        case 4:
            let other = seeds[below(seeds.count)]
            let from = below(other.count + 1)
            text.insert(contentsOf: other[from..<min(other.count, from + below(200))], at: start)
        case 5: text.replaceSubrange(start..<end, with: text[start..<end].reversed())
        default: quote(&text)
        }
    }

    /// Puts a container around some of the lines.
    private mutating func quote(_ text: inout [UInt8]) {
        let prefix = ["> ", "- ", "    ", "1. ", ": ", "  "][below(6)]
        let probability = 1 + below(3)
        var result: [UInt8] = []
        for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if below(3) < probability { result += prefix.utf8 }
            result += line
            result.append(UInt8(ascii: "\n"))
        }
        text = result
    }
}
