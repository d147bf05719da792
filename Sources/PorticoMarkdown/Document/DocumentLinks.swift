extension MarkdownDocument {
    /// The links that the document asks its link provider to resolve, in reading order: links, images and `[D-07]`,
    /// including those in included files and used footnotes. Links inside an image's description are included, because
    /// they are shown if the image cannot be.
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

    /// Returns the provider's request for one link or image.
    func request(for link: LinkTarget, isImage: Bool) -> LinkRequest {
        let kind: LinkRequest.Kind = isImage ? .image : link.form == .identifier ? .reference : .link
        return LinkRequest(kind: kind, destination: link.destination, place: place(of: link.at))
    }

    /// Visits every event that is shown, in reading order: first the text, then each footnote that the text or another
    /// footnote refers to.
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
