internal import Foundation
internal import PorticoMarkdown
internal import PorticoModel

/// The links of a text that was published: a heading they led to may be gone, and that is nobody's mistake any more. The
/// address stays as it was published; only what never was a page of that week, a file that is gone, stays as words. What
/// is said of a file is what it was then; of one that the week does not know, its size is not told.
struct PublishedLinks: LinkProvider {
    let links: any LinkProvider
    /// By path relative to the content root.
    let files: [String: FrozenFile]

    init(links: any LinkProvider, week: Snapshot?, slug: String) {
        self.links = links
        files = Dictionary((week?.files ?? []).map { ("\(slug)/\($0.path)", $0) }) { first, _ in first }
    }

    func resolve(_ request: LinkRequest) -> LinkResolution {
        switch links.resolve(request) {
        case .broken: published(request)
        case .file(let href, _, let asset):
            .file(href: href, note: files[asset]?.note ?? FileSize.note(for: asset, bytes: nil), asset: asset)
        case .image(let source, let width, let height, let asset):
            if let file = files[asset] {
                .image(source: source, width: file.width, height: file.height, asset: asset)
            } else {
                .image(source: source, width: width, height: height, asset: asset)
            }
        case let resolution: resolution
        }
    }

    /// Where a link led that leads nowhere now.
    private func published(_ request: LinkRequest) -> LinkResolution {
        let parts = request.destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        guard request.kind == .link, parts.count == 2, !parts[1].isEmpty else { return .text }
        let fragment = String(parts[1]).removingPercentEncoding ?? String(parts[1])
        guard !parts[0].isEmpty else { return .link(href: "#\(fragment)", title: nil) }
        let page = LinkRequest(kind: .link, destination: String(parts[0]), place: request.place)
        guard case .link(let href, let title) = links.resolve(page) else { return .text }
        return .link(href: "\(href)#\(fragment)", title: title)
    }
}
