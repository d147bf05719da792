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

    /// The order as it will be when the footnotes themselves are written: they may refer to each other.
    func withReferences(in all: [Footnote]) -> FootnoteOrder {
        var order = self
        var next = 0
        while next < order.numbered.count {
            for case .footnoteReference(let index, _) in all[order.numbered[next]].events where index >= 0 {
                _ = order.refer(to: Int(index))
            }
            next += 1
        }
        return order
    }
}

extension FragmentWriter {
    mutating func writeFootnoteReference(_ index: Int, at place: Extent) {
        guard document.footnotes.indices.contains(index) else { return text(document.buffer[place]) }
        let (number, reference) = footnotes.refer(to: index)
        begin(.sup, class: "footnote-ref")
        output.beginTag(.a)
        output.attribute(.href, url: "#fn-\(number)")
        output.attribute(.id, Self.referenceAnchor(number, reference))
        endTag()
        text(String(number))
        end(.a)
        end(.sup)
    }

    private static func referenceAnchor(_ number: Int, _ reference: Int) -> String {
        reference > 1 ? "fnref-\(number)-\(reference)" : "fnref-\(number)"
    }

    /// All footnotes that were referred to; those they refer to themselves come after them.
    mutating func writeFootnotes() {
        guard !footnotes.numbered.isEmpty else { return }
        let references = footnotes.withReferences(in: document.footnotes)
        freshLine()
        output.beginTag(.section)
        output.attribute(.class, "footnotes")
        output.attribute(.ariaLabel, words.footnotes)
        endTag()
        lineEnd()
        beginBlock(.ol)
        var next = 0
        while next < footnotes.numbered.count {
            let index = footnotes.numbered[next]
            next += 1
            output.beginTag(.li)
            output.attribute(.id, "fn-\(next)")
            endTag()
            lineEnd()
            write(document.footnotes[index], BackLinks(number: next, count: max(1, references.references(to: index))))
            endBlock(.li)
        }
        endBlock(.ol)
        endBlock(.section)
    }

    /// A footnote with the links back at the end of its last paragraph, or in a paragraph of their own.
    private mutating func write(_ footnote: Footnote, _ links: BackLinks) {
        write(footnote.events.dropLast())
        backLinks = links
        write(footnote.events.suffix(1))
        guard backLinks != nil else { return }
        begin(.p)
        writeBackLinks()
        endBlock(.p)
    }

    /// The links from a footnote back to where the text refers to it, if they are due.
    mutating func writeBackLinks() {
        guard let links = backLinks else { return }
        backLinks = nil
        for reference in 1...links.count {
            text(" ")
            output.beginTag(.a)
            output.attribute(.class, "footnote-back")
            output.attribute(.href, url: "#" + Self.referenceAnchor(links.number, reference))
            let name = reference > 1 ? "\(links.number)-\(reference)" : "\(links.number)"
            output.attribute(.ariaLabel, "\(words.backToReference) \(name)")
            endTag()
            text("↩")
            end(.a)
        }
    }
}

/// The links from a footnote back to the text: its number, and how often it is referred to.
struct BackLinks {
    var number: Int
    var count: Int
}
