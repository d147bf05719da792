/// The offsets to add to the indices in one document's events when they are inserted into another document.
struct IndexShift {
    var bytes: Int
    var links: Int
    var codeBlocks: Int
    var headings: Int
    var footnotes: Int
    var containers: Int
    var steps: Int

    func moved(_ event: Event) -> Event {
        switch event {
        case .open(let element, let place): .open(moved(element), moved(place))
        case .close(let element): .close(moved(element))
        case .text(let text): .text(moved(text))
        case .literal(let text, let place): .literal(moved(text), at: moved(place))
        case .code(let text, let place): .code(moved(text), at: moved(place))
        case .html(let text, let place): .html(moved(text), at: moved(place))
        case .footnoteReference(let number, let place):
            .footnoteReference(number < 0 ? number : moved(number, footnotes), at: moved(place))
        case .softBreak: .softBreak
        case .hardBreak: .hardBreak
        }
    }

    private func moved(_ element: Element) -> Element {
        switch element {
        case .heading(let index): .heading(moved(index, headings))
        case .codeBlock(let index): .codeBlock(moved(index, codeBlocks))
        case .htmlBlock(let text): .htmlBlock(moved(text))
        case .link(let index): .link(moved(index, links))
        case .image(let index): .image(moved(index, links))
        case .footnote(let index): .footnote(moved(index, footnotes))
        case .container(let index): .container(moved(index, containers))
        case .step(let index): .step(moved(index, steps))
        case .quizChoice(let index): .quizChoice(moved(index, containers))
        default: element
        }
    }

    private func moved(_ index: Int32, _ count: Int) -> Int32 { index + Int32(truncatingIfNeeded: count) }

    func moved(_ extent: Extent) -> Extent { Extent(extent.lower + bytes, count: extent.length) }

    func moved(_ link: LinkTarget) -> LinkTarget {
        var link = link
        link.at = moved(link.at)
        return link
    }

    func moved(_ block: CodeBlock) -> CodeBlock {
        CodeBlock(info: block.info, text: moved(block.text), at: moved(block.at))
    }

    func moved(_ heading: Heading) -> Heading {
        var heading = heading
        heading.at = moved(heading.at)
        return heading
    }

    func moved(_ footnote: Footnote) -> Footnote {
        var footnote = footnote
        footnote.at = moved(footnote.at)
        footnote.events = footnote.events.map(moved)
        return footnote
    }

    func moved(_ container: Container) -> Container {
        var container = container
        container.at = moved(container.at)
        return container
    }
}
