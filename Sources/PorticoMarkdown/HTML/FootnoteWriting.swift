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

    /// Returns the order as it will be after the footnotes have been written, because footnotes may refer to each
    /// other.
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

    /// Writes all footnotes that were referred to, followed by those that they refer to themselves.
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

    /// Writes a footnote with its back links at the end of its last paragraph, or in a paragraph of their own.
    private mutating func write(_ footnote: Footnote, _ links: BackLinks) {
        write(footnote.events.dropLast())
        backLinks = links
        write(footnote.events.suffix(1))
        guard backLinks != nil else { return }
        begin(.p)
        writeBackLinks()
        endBlock(.p)
    }

    /// Writes the links from a footnote back to the places that refer to it, if they are due.
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

/// The links from a footnote back to the text: the footnote's number, and the number of references to it.
struct BackLinks {
    var number: Int
    var count: Int
}
