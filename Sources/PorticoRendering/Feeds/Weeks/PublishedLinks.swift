internal import PorticoMarkdown
internal import PorticoModel

/// The links of a text that was published: what they led to may be gone, and that is nobody's mistake any more. What is
/// still there is linked to, what is not stays as words.
struct PublishedLinks: LinkProvider {
    let links: any LinkProvider

    func resolve(_ request: LinkRequest) -> LinkResolution {
        guard case .broken = links.resolve(request) else { return links.resolve(request) }
        // The page may be there and its heading gone.
        guard request.kind == .link, let hash = request.destination.firstIndex(of: "#"),
            hash > request.destination.startIndex
        else { return .text }
        let page = LinkRequest(
            kind: .link,
            destination: String(request.destination[..<hash]),
            place: request.place
        )
        guard case .link(let href, let title) = links.resolve(page) else { return .text }
        return .link(href: href, title: title)
    }
}
