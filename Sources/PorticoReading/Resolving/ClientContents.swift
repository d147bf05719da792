package import PorticoDiagnostics
package import PorticoMarkdown
package import PorticoModel

/// The contents of a client's files. Each project is read by itself; references are not resolved yet, and published
/// weeks are not added yet.
package struct ClientContents: Sendable {
    package let client: Client
    /// The contents of the client's own folder.
    package var root: Project
    /// The projects in their own folders, sorted by folder.
    package var projects: [Project]
    /// The snapshot files by project folder; the folder is empty for the client's own project.
    package let snapshots: [String: [SourceFile]]
    /// Text files that count as ordinary files.
    package let attachments: [SourceFile]
    /// The parser for the client's Markdown, which can read included files.
    package let markdown: MarkdownParser
    /// Items that could not be read completely. Rules do not check them.
    package let damaged: Set<SourceRange>

    private let source: ClientSource
    private let readers: [ProjectReader]
    private let asRead: [Project]
    private let references: [ItemReference]

    /// Reads the client's files. Returns nil if there is no client or a file could not be read at all, because
    /// everything in that file would be reported as missing elsewhere.
    package static func read(
        _ source: ClientSource,
        dates: BuildDates,
        names: RuleNames
    ) -> (contents: ClientContents?, diagnostics: [Diagnostic]) {
        let folder = ClientFiles(source)
        var clientReader = ClientFileReader(settings: source.settings, names: names)
        let own = folder.root.data
        let client = clientReader.read(own["client.yml"], people: own["people.csv"], of: source.slug)
        var findings = clientReader.findings
        findings.diagnostics += folder.diagnostics

        let pages = PageReader(dates: dates, markdown: markdownParser(for: client, source), names: names)
        var readers = ([folder.root] + folder.projects).map { files in
            ProjectReader(slug: source.slug, files: files, tables: client?.tables ?? TableFormat(), pages: pages)
        }
        let projects = readers.indices.map { index in
            let folder = readers[index].files.folder
            let fallback =
                index == 0 ? client?.project ?? client?.name ?? source.slug : PageTitle.madeOf(fileName: folder)
            return readers[index].read(named: fallback)
        }
        for reader in readers { findings.absorb(reader.findings) }
        guard let client, !findings.hasUnreadableFile, !source.hasUnreadableText else {
            return (nil, findings.diagnostics)
        }
        let contents = ClientContents(
            client: client,
            root: projects[0],
            projects: Array(projects.dropFirst()),
            snapshots: Dictionary(readers.map { ($0.files.folder, $0.files.snapshots) }) { first, _ in first },
            attachments: folder.attachments,
            markdown: pages.markdown,
            damaged: findings.damaged,
            source: source,
            readers: readers,
            asRead: projects,
            references: clientReader.findings.references
        )
        return (contents, findings.diagnostics)
    }

    /// Returns the portal, with its projects sorted by order and name, and the problems with references between them.
    package func resolved() -> (portal: Portal, diagnostics: [Diagnostic]) {
        let orders = Dictionary(readers.map { ($0.files.folder, $0.order ?? .max) }) { first, _ in first }
        let resolver = PortalResolver(
            client: client,
            source: source,
            root: root,
            projects: projects.sorted { first, second in
                (orders[first.folder] ?? .max, first.name) < (orders[second.folder] ?? .max, second.name)
            },
            asRead: asRead,
            attachments: attachments,
            clientReferences: references
        )
        return resolver.resolve(readers)
    }

    private static func markdownParser(for client: Client?, _ source: ClientSource) -> MarkdownParser {
        var options = MarkdownOptions()
        options.allowsHTML = client?.markdown.allowsHTML ?? false
        options.smartPunctuation = client?.markdown.smartPunctuation ?? false
        let texts = source.texts.filter { $0.path.hasSuffix(".md") && $0.path.hasPrefix("\(source.slug)/") }
        let byPath = Dictionary(texts.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        return MarkdownParser(options: options) { byPath[$0] }
    }
}
