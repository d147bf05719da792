internal import PorticoMarkdown
internal import PorticoModel

/// A file that is handed over, with its link, size and checksum.
struct FileRow: View {
    var href: String
    var name: String
    var size: String?
    var sha256: String?
    /// The first eight digits, which are enough to tell two versions apart.
    var shortSum: String? { sha256.map { String($0.prefix(8)) } }
    /// Whether a browser would open it as a page of the portal; see ``RunnableFile``.
    var isRunnable: Bool

    static let fields = Fields<Self> {
        $0.add("href", \.href)
        $0.add("name", \.name)
        $0.add("size", \.size)
        $0.add("sha256", \.sha256)
        $0.add("shortSum", \.shortSum)
        $0.add("isRunnable", \.isRunnable)
    }
}

/// A link with its text.
struct LinkRow: View {
    var href: String
    var title: String
    var note: String?

    static let fields = Fields<Self> {
        $0.add("href", \.href)
        $0.add("title", \.title)
        $0.add("note", \.note)
    }
}

extension PageScope {
    /// Returns nil if the file does not exist, which the model reports.
    func file(_ path: String, label: String?) -> FileRow? {
        guard let file = scope.handedOver.files[path] else { return nil }
        return FileRow(
            href: href(file.outputPath),
            name: label ?? path.split(separator: "/").last.map(String.init) ?? path,
            size: words.size(bytes: file.size),
            sha256: file.sha256,
            isRunnable: RunnableFile.is(path)
        )
    }

    /// Returns a link to the page built from a Markdown file, by its path relative to the project's folder.
    func page(_ path: String) -> LinkRow? {
        let source = AssetPath.inContent(path, portal: portal, project: project)
        guard let target = portal.links.pages[source] else { return nil }
        return LinkRow(href: href(target.outputPath), title: target.title, note: nil)
    }
}
