internal import Foundation
internal import PorticoMarkdown
internal import PorticoModel

/// The links of a text that was published: a heading they led to may be gone, and that is nobody's mistake any more. The
/// address stays as it was published; only what never was a page of that week, a file that is gone, stays as words.
struct PublishedLinks: LinkProvider {
    let links: any LinkProvider

    func resolve(_ request: LinkRequest) -> LinkResolution {
        let resolution = links.resolve(request)
        guard case .broken = resolution else { return resolution }
        let parts = request.destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        guard request.kind == .link, parts.count == 2, !parts[1].isEmpty else { return .text }
        let fragment = String(parts[1]).removingPercentEncoding ?? String(parts[1])
        guard !parts[0].isEmpty else { return .link(href: "#\(fragment)", title: nil) }
        let page = LinkRequest(kind: .link, destination: String(parts[0]), place: request.place)
        guard case .link(let href, let title) = links.resolve(page) else { return .text }
        return .link(href: "\(href)#\(fragment)", title: title)
    }
}
