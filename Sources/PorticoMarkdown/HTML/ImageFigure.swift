/// A paragraph that is one image with a title: a figure, whose caption the title is.
struct ImageFigure {
    let link: LinkTarget
    /// What stands in the image's brackets, from its opening on.
    let image: ArraySlice<Event>
    /// The event after the paragraph.
    let end: Int

    init?(_ events: ArraySlice<Event>, links: [LinkTarget]) {
        let start = events.startIndex
        guard start + 1 < events.endIndex, case .open(.paragraph, _) = events[start],
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
