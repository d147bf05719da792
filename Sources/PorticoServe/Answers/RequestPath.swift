import Foundation

/// What a request asks for. Nothing of it is ever a path on the disk: files are looked up by name in memory.
enum RequestPath: Sendable, Hashable {
    case start
    case events
    /// The file at `path` of a portal.
    case file(slug: String, view: ShelvedPortal.View, path: String)
    /// A folder without its slash, to which the browser should go.
    case folder(String)
    case nothing

    /// The folder of all addresses that are the preview's own. No portal has such a name.
    static let own = "-"

    /// `/acme/guides/` → the file `guides/index.html` of `acme`; `/-/published/acme/` → the same portal as published.
    init(_ path: String) {
        guard let decoded = path.removingPercentEncoding, decoded.hasPrefix("/") else { self = .nothing; return }
        let parts = decoded.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let isSafe = parts.dropLast().allSatisfy { !$0.isEmpty } && !parts.contains { $0 == "." || $0 == ".." }
        guard isSafe, !decoded.unicodeScalars.contains(where: { $0.value < 0x20 || $0 == "\\" }) else {
            self = .nothing
            return
        }
        if parts == [""] {
            self = .start
        } else if parts == [Self.own, "events"] {
            self = .events
        } else {
            let isPublished = parts.starts(with: [Self.own, ShelvedPortal.View.published.rawValue])
            let rest = isPublished ? Array(parts.dropFirst(2)) : parts
            guard let slug = rest.first, !slug.isEmpty, slug != Self.own else { self = .nothing; return }
            guard rest.count > 1 else { self = .folder(path); return }
            let file = rest.dropFirst().joined(separator: "/")
            let name = file.isEmpty || file.hasSuffix("/") ? file + "index.html" : file
            self = .file(slug: slug, view: isPublished ? .published : .author, path: name)
        }
    }
}

extension ShelvedPortal.View {
    /// The address of a portal's file in this view: `/acme/index.html`.
    func address(_ slug: String, _ path: String = "") -> String {
        switch self {
        case .author: "/\(slug)/\(path)"
        case .published: "/\(RequestPath.own)/\(rawValue)/\(slug)/\(path)"
        }
    }
}
