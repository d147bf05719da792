extension MarkdownDocument {
    /// What a page of the document asks its link provider to resolve, in reading order: links, images and `[D-07]`, those
    /// of included files and of footnotes in use among them. So are links within an image's description: they are shown
    /// where the image cannot be.
    package var links: [LinkRequest] {
        var requests: [LinkRequest] = []
        walk { event in
            switch event {
            case .open(.link(let index), _):
                requests.append(request(for: linkTargets[Int(index)], isImage: false))
            case .open(.image(let index), _):
                requests.append(request(for: linkTargets[Int(index)], isImage: true))
            default: break
            }
        }
        return requests
    }

    /// What is asked of the provider for one link or image.
    func request(for link: LinkTarget, isImage: Bool) -> LinkRequest {
        let kind: LinkRequest.Kind = isImage ? .image : link.form == .identifier ? .reference : .link
        return LinkRequest(kind: kind, destination: link.destination, place: place(of: link.at))
    }

    /// Visits every event that is shown, in reading order: those of the text, then those of each footnote it refers to, and
    /// of the footnotes that these refer to.
    func walk(_ visit: (Event) -> Void) {
        var order: [Int] = []
        func visitAll(_ events: [Event]) {
            for event in events {
                if case .footnoteReference(let number, _) = event, footnotes.indices.contains(Int(number)),
                    !order.contains(Int(number))
                {
                    order.append(Int(number))
                }
                visit(event)
            }
        }
        visitAll(events)
        var next = 0
        while next < order.count {
            visitAll(footnotes[order[next]].events)
            next += 1
        }
    }
}
