import PorticoDiagnostics
import PorticoMarkdown
import Synchronization

/// Finds the client's files that a text links to or shows, each where it is first named.
final class LinkedFiles: LinkProvider {
    private let slug: String
    private let isFile: @Sendable (String) -> Bool
    private let found = Mutex<[String: SourceRange]>([:])

    private init(slug: String, isFile: @escaping @Sendable (String) -> Bool) {
        self.slug = slug
        self.isFile = isFile
    }

    /// By path relative to the content root, among those that are files to `isFile`.
    static func of(
        _ document: MarkdownDocument,
        slug: String,
        isFile: @escaping @Sendable (String) -> Bool
    ) -> [String: SourceRange] {
        let files = LinkedFiles(slug: slug, isFile: isFile)
        _ = HTMLRenderer().render(document, links: files)
        return files.found.withLock { $0 }
    }

    func resolve(_ request: LinkRequest) -> LinkResolution {
        guard request.kind != .reference, case .relative = SafeURL.judge(request.destination) else { return .text }
        let start = ContentPath.folder(of: request.place.file)
        let path = ContentPath.resolve(LinkDestination(request.destination).path, from: start)
        if let path, path.hasPrefix("\(slug)/"), isFile(path) {
            found.withLock { places in places[path] = min(places[path] ?? request.place, request.place) }
        }
        return .text
    }
}
