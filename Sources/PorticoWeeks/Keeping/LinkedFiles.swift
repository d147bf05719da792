import PorticoDiagnostics
import PorticoMarkdown
import PorticoModel

/// Finds the client's files that a text links to or shows.
enum LinkedFiles {
    /// Returns the first mention of each file by path relative to the content root; `isFile` decides what is a file.
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
