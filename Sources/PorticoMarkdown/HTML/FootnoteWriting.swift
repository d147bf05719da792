/// Footnotes are numbered in the order in which they are first referred to, and stand at the end.
struct FootnoteOrder {
    /// Indices of the document's footnotes; the place in the row is the number, from 1.
    private(set) var numbered: [Int] = []
    private var numbers: [Int: Int] = [:]
    private var references: [Int: Int] = [:]

    /// The number of a footnote, and which reference to it this is, from 1.
    mutating func refer(to index: Int) -> (number: Int, reference: Int) {
        let number: Int
        if let known = numbers[index] {
            number = known
        } else {
            numbered.append(index)
            number = numbered.count
            numbers[index] = number
        }
        references[index, default: 0] += 1
        return (number, references[index, default: 1])
    }

    func references(to index: Int) -> Int { references[index] ?? 0 }
}

extension FragmentWriter {
    mutating func writeFootnoteReference(_ index: Int, at place: Extent) {
        guard document.footnotes.indices.contains(index) else { return html.text(document.buffer[place]) }
        let (number, reference) = footnotes.refer(to: index)
        html.markup("<sup class=\"footnote-ref\"><a href=\"#fn-")
        html.number(number)
        html.markup("\" id=\"")
        writeReferenceID(number, reference)
        html.markup("\">")
        html.number(number)
        html.markup("</a></sup>")
    }

    private mutating func writeReferenceID(_ number: Int, _ reference: Int) {
        html.markup("fnref-")
        html.number(number)
        guard reference > 1 else { return }
        html.markup("-")
        html.number(reference)
    }

    /// All footnotes that were referred to; those they refer to themselves come after them.
    mutating func writeFootnotes() {
        guard !footnotes.numbered.isEmpty else { return }
        html.freshLine()
        html.markup("<section class=\"footnotes\" aria-label=\"")
        html.text(words.footnotes)
        html.markup("\">\n<ol>\n")
        var next = 0
        var ends: [(footnote: Int, offset: Int)] = []
        while next < footnotes.numbered.count {
            let index = footnotes.numbered[next]
            next += 1
            html.markup("<li id=\"fn-")
            html.number(next)
            html.markup("\">\n")
            write(document.footnotes[index].events[...])
            ends.append((index, html.bytes.count))
            html.markup("</li>\n")
        }
        html.markup("</ol>\n</section>\n")
        writeBackLinks(ends)
    }

    /// References between footnotes are known only now: the links back are put in from the last to the first.
    private mutating func writeBackLinks(_ ends: [(footnote: Int, offset: Int)]) {
        for (position, end) in ends.enumerated().reversed() {
            var links = HTMLBuffer()
            for reference in 1...max(1, footnotes.references(to: end.footnote)) {
                links.markup(" <a class=\"footnote-back\" href=\"#")
                var writer = self
                writer.html = HTMLBuffer()
                writer.writeReferenceID(position + 1, reference)
                links.raw(writer.html.bytes)
                links.markup("\" aria-label=\"")
                links.text("\(words.backToReference) \(position + 1)")
                if reference > 1 { links.text("-\(reference)") }
                links.markup("\">↩</a>")
            }
            html.insert(links.bytes, intoParagraphEndingAt: end.offset)
        }
    }
}
