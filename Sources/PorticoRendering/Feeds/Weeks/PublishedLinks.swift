internal import Foundation
internal import PorticoMarkdown
internal import PorticoModel

/// Resolves the links of a published text. A target may have been removed since, which is not an error. Addresses stay
/// as they were published; only a link to a file that has been removed becomes plain text. Notes on files show their
/// size at that time, or no size if the week does not record it.
struct PublishedLinks: LinkProvider {
    let links: any LinkProvider
    /// The files by path relative to the content root.
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

    /// Returns the published target of a link that no longer leads anywhere.
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
