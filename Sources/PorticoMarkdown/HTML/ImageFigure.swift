/// A paragraph that consists of one image with a title. It becomes a figure with the title as caption.
struct ImageFigure {
    let link: LinkTarget
    /// The events of the image, from its opening on.
    let image: ArraySlice<Event>
    /// The index of the event after the paragraph.
    let end: Int

    /// `events` begin with those of a paragraph.
    init?(_ events: ArraySlice<Event>, links: [LinkTarget]) {
        let start = events.startIndex
        guard start + 1 < events.endIndex,
            case .open(.image(let index), _) = events[start + 1], !links[Int(index)].title.isEmpty,
            let close = events[start...].firstIndex(of: .close(.image(index))), close + 1 < events.endIndex,
            case .close(.paragraph) = events[close + 1]
        else { return nil }
        link = links[Int(index)]
        image = events[(start + 1)...close]
        end = close + 2
    }
}

extension FragmentWriter {
    mutating func write(_ figure: ImageFigure) {
        beginBlock(.figure)
        captionedImages += 1
        write(figure.image)
        captionedImages -= 1
        lineEnd()
        begin(.figcaption)
        text(figure.link.title)
        endBlock(.figcaption)
        endBlock(.figure)
    }
}
