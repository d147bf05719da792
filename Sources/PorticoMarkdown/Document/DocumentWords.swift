extension MarkdownDocument {
    /// The document's text without markup in UTF-8, one line per block, as the search index reads it. Footnotes are
    /// left out.
    package var words: [UInt8] {
        var words: [UInt8] = []
        words.reserveCapacity(source.bytes.count)
        addWords(of: events[...], to: &words)
        return words
    }

    /// Returns the text of one block: `Set up the *server*.` → `Set up the server.`
    package func words(of block: DocumentBlock) -> String {
        var words: [UInt8] = []
        addWords(of: events[block.events], to: &words)
        Self.trimEnd(&words)
        return String(decoding: words, as: UTF8.self)
    }

    private func addWords(of events: ArraySlice<Event>, to words: inout [UInt8]) {
        for event in events {
            switch event {
            case .text(let span), .literal(let span, _), .code(let span, _): words += buffer[span]
            case .softBreak, .close(.tableCell): words.append(UInt8(ascii: " "))
            case .hardBreak, .close(.paragraph), .close(.heading), .close(.tableRow), .close(.item), .close(.term),
                .close(.definition), .close(.containerTitle):
                Self.endLine(&words)
            case .close(.codeBlock(let index)):
                words += buffer[codeBlocks[Int(index)].text]
                Self.endLine(&words)
            default: break
            }
        }
    }

    private static func endLine(_ words: inout [UInt8]) {
        while words.last == UInt8(ascii: " ") { words.removeLast() }
        if !words.isEmpty, words.last != UInt8(ascii: "\n") { words.append(UInt8(ascii: "\n")) }
    }

    private static func trimEnd(_ words: inout [UInt8]) {
        while let last = words.last, last.isWhitespace { words.removeLast() }
    }
}
