/// Keeps the links of a standalone document as written; identifiers stay plain text.
package struct LinksAsWritten: LinkProvider {
    package init() {}

    package func resolve(_ request: LinkRequest) -> LinkResolution {
        switch request.kind {
        case .reference: .text
        case .image: .image(source: request.destination, width: nil, height: nil, asset: request.destination)
        case .link:
            if case .external = URLGate.judge(request.destination) {
                .external(href: request.destination)
            } else {
                .link(href: request.destination, title: nil)
            }
        }
    }
}
