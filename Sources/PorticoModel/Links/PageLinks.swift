internal import Foundation
import PorticoDiagnostics
package import PorticoMarkdown

/// Resolves the links of one page.
package struct PageLinks: LinkProvider {
    let portal: Portal
    /// The folder of the page's project, empty for the client's own.
    let folder: String
    /// The page's source file, relative to the content root.
    let sourcePath: String
    /// The page's output path, relative to the portal.
    let outputPath: String

    package init(portal: Portal, folder: String, sourcePath: String, outputPath: String) {
        self.portal = portal
        self.folder = folder
        self.sourcePath = sourcePath
        self.outputPath = outputPath
    }

    package func resolve(_ request: LinkRequest) -> LinkResolution {
        guard request.kind != .reference else { return reference(request) }
        switch SafeURL.judge(request.destination) {
        case .refused(let reason):
            return .broken(
                BrokenLink(request).refused(reason, allowed: SafeURL.schemes.sorted().joined(separator: ", "))
            )
        case .allowed(let url):
            return request.kind == .image ? .broken(BrokenLink(request).remoteImage()) : .external(href: url)
        case .relative:
            return relative(request)
        }
    }

    // MARK: Items

    private func reference(_ request: LinkRequest) -> LinkResolution {
        let id = request.destination
        if let item = portal.links.items[folder]?[id] ?? portal.links.items[""]?[id] {
            return .link(href: PortalLayout.relative(item.outputPath, from: outputPath), title: item.title)
        }
        guard !portal.links.isKnownToday(id, in: folder) else { return .text }
        let known = portal.links.items[folder]?.keys ?? portal.links.items[""]?.keys
        let prefix = ItemID.prefix(of: id)
        let isOurs =
            Self.standardPrefixes.contains(prefix) || known?.contains { ItemID.prefix(of: $0) == prefix } ?? false
        guard isOurs else { return .text }
        let candidates = known.map { $0.filter { ItemID.prefix(of: $0) == prefix } } ?? []
        return .broken(
            BrokenLink(request).unknownItem(among: candidates.isEmpty ? known.map(Array.init) ?? [] : candidates)
        )
    }

    /// The prefixes that ids usually have, in each register and for criteria.
    static let standardPrefixes = Set(ProjectData.registers.compactMap { $0.facts.prefix } + ["AC"])

    // MARK: Pages and files

    private func relative(_ request: LinkRequest) -> LinkResolution {
        let destination = LinkDestination(request.destination)
        guard !destination.path.isEmpty else { return ownAnchor(destination, request) }
        guard !destination.path.hasPrefix("/"), !destination.path.utf8.contains(UInt8(ascii: "\\")) else {
            return .broken(BrokenLink(request).notRelative(destination.path, in: portal, folder: folder))
        }
        // Links in an included part are relative to the included file.
        let start = ContentPath.folder(of: request.place.file)
        guard let path = ContentPath.resolve(destination.path, from: start), path.hasPrefix("\(portal.slug)/") else {
            return .broken(BrokenLink(request).malformed("it leads out of the client's folder"))
        }
        if request.kind == .image { return image(path, request) }
        if let page = portal.links.pages[path] ?? portal.links.pages["\(path)/"] {
            return link(to: page, destination.fragment, request)
        }
        if let asset = portal.assets[path] { return file(asset) }
        guard !portal.links.laterPages.contains(path) else { return .text }
        return .broken(BrokenLink(request).missing(path, in: portal))
    }

    private func ownAnchor(_ destination: LinkDestination, _ request: LinkRequest) -> LinkResolution {
        guard let fragment = destination.fragment, !fragment.isEmpty else {
            return .broken(BrokenLink(request).malformed("it has no destination"))
        }
        guard let page = portal.links.pages[sourcePath], !page.anchors.contains(fragment) else {
            return .link(href: "#\(fragment)", title: nil)
        }
        return .broken(BrokenLink(request).missingAnchor(fragment, on: page))
    }

    private func link(to page: LinkTargets.PageTarget, _ fragment: String?, _ request: LinkRequest) -> LinkResolution {
        let href = PortalLayout.relative(page.outputPath, from: outputPath)
        guard let fragment, !fragment.isEmpty else { return .link(href: href, title: nil) }
        guard page.anchors.contains(fragment) else {
            return .broken(BrokenLink(request).missingAnchor(fragment, on: page))
        }
        return .link(href: "\(href)#\(fragment)", title: nil)
    }

    private func file(_ asset: Asset) -> LinkResolution {
        let href = PortalLayout.relative(PortalLayout.asset(asset.path), from: outputPath)
        return .file(href: href, note: FileSize.note(for: asset), asset: asset.path)
    }

    private func image(_ path: String, _ request: LinkRequest) -> LinkResolution {
        guard let asset = portal.assets[path] else {
            return .broken(BrokenLink(request).missing(path, in: portal))
        }
        guard ImageSize.fileEndings.contains(ContentPath.ending(of: path)) else {
            return .broken(BrokenLink(request).malformed("browsers cannot show this type of image"))
        }
        let source = PortalLayout.relative(PortalLayout.asset(asset.path), from: outputPath)
        let size = ImageSize(asset.bytes)
        return .image(source: source, width: size?.width, height: size?.height, asset: asset.path)
    }

}

/// A relative destination, split into path and fragment.
package struct LinkDestination {
    /// The path with percent escapes decoded and without the query.
    package var path: String
    /// The part after `#` with percent escapes decoded; nil if there is none.
    var fragment: String?

    package init(_ written: String) {
        let bytes = written.utf8
        let hash = bytes.firstIndex(of: UInt8(ascii: "#"))
        let whole = written[..<(hash ?? written.endIndex)]
        path = Self.decoded(String(whole[..<(whole.utf8.firstIndex(of: UInt8(ascii: "?")) ?? whole.endIndex)]))
        fragment = hash.map { Self.decoded(String(written[bytes.index(after: $0)...])) }
    }

    private static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        return text.removingPercentEncoding ?? text
    }
}
