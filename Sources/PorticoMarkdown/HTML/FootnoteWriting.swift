/// The order of footnotes. They are numbered by their first reference and written at the end.
struct FootnoteOrder {
    /// The indices of the document's footnotes. A footnote's number is its position in this list, from 1.
    private(set) var numbered: [Int] = []
    private var numbers: [Int: Int] = [:]
    private var references: [Int: Int] = [:]

    /// Returns a footnote's number and which reference to it this is, both from 1.
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

    /// Writes all footnotes that were referred to, followed by those that they refer to themselves.
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

    /// Inserts the links back to the references, from the last to the first. Only now are the references between
    /// footnotes known.
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
