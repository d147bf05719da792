import PorticoDiagnostics
import PorticoMarkdown
import PorticoModel

/// Finds the client's files that a text links to or shows.
enum LinkedFiles {
    /// Where each is first named, by its path relative to the content root, among those that are files to `isFile`.
    static func of(
        _ document: MarkdownDocument,
        slug: String,
        isFile: (String) -> Bool
    ) -> [String: SourceRange] {
        var places: [String: SourceRange] = [:]
        for link in document.links where link.kind != .reference {
            guard case .relative = SafeURL.judge(link.destination) else { continue }
            let start = ContentPath.folder(of: link.place.file)
            let path = ContentPath.resolve(LinkDestination(link.destination).path, from: start)
            guard let path, path.hasPrefix("\(slug)/"), isFile(path) else { continue }
            places[path] = min(places[path] ?? link.place, link.place)
        }
        return places
    }
}
