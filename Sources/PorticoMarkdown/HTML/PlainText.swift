extension MarkdownDocument {
    /// The document's words without markup, a line each block: what search and descriptions are made of.
    package var plainText: String {
        var words: [UInt8] = []
        words.reserveCapacity(source.bytes.count)
        for event in events {
            switch event {
            case .text(let span), .literal(let span, _), .code(let span, _): words += buffer[span]
            case .softBreak: words.append(UInt8(ascii: " "))
            case .hardBreak, .close(.paragraph), .close(.heading), .close(.tableRow), .close(.item):
                Self.endLine(&words)
            case .close(.tableCell): words.append(UInt8(ascii: " "))
            case .close(.codeBlock(let index)):
                words += buffer[codeBlocks[Int(index)].text]
                Self.endLine(&words)
            default: break
            }
        }
        return String(decoding: words, as: UTF8.self)
    }

    private static func endLine(_ words: inout [UInt8]) {
        while words.last == UInt8(ascii: " ") { words.removeLast() }
        if !words.isEmpty, words.last != UInt8(ascii: "\n") { words.append(UInt8(ascii: "\n")) }
    }
}
