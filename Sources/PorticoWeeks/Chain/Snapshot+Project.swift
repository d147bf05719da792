package import PorticoModel

extension Snapshot {
    /// The data that a snapshot needs besides the project: the texts of the client's files, by path relative to the
    /// content root.
    package struct Sources: Sendable {
        /// The client's folder: `acme`.
        package var slug: String
        /// Returns a file's whole text, or nil if there is none.
        package var text: @Sendable (String) -> String?
        /// Returns an update's Markdown after its front matter, and the files it includes.
        package var body: @Sendable (StatusUpdate) -> (text: String, included: [String: String])
        /// Returns the files that an update links to or shows, by path.
        package var files: @Sendable (StatusUpdate) -> [FrozenFile] = { _ in [] }

        /// Returns a path relative to the client's folder: `acme/status/2026-03-13.md` → `status/2026-03-13.md`.
        func inFolder(_ path: String) -> String {
            path.hasPrefix(slug + "/") ? String(path.dropFirst(slug.count + 1)) : path
        }
    }

    /// Freezes the data of the project's newest update. Returns nil if it has no update.
    package init?(
        of project: Project,
        client: Client,
        supplier: Supplier,
        sources: Sources,
        after predecessor: SnapshotFile?
    ) {
        guard let update = project.updates.first else { return nil }
        var project = project
        project.statusDate = update.date
        self.init(
            client: client.asShownOnStatusPages,
            supplier: supplier,
            folder: project.folder,
            projectName: project.name,
            update: FrozenUpdate(update, sources),
            computed: ComputedHealth(project, tolerances: client.tolerances)
        )
        number = (predecessor?.snapshot?.number ?? 0) + 1
        self.predecessor = predecessor.flatMap { file in
            file.snapshot.map { Predecessor(date: $0.date, sha256: file.sha256) }
        }
        aims = project.aims
        data = project.data
        pages = project.sections.flatMap { section in
            section.root.pages.map { FrozenPage($0, in: section.kind, sources) }
        }
        files = sources.files(update)
    }
}

extension FrozenUpdate {
    init(_ update: StatusUpdate, _ sources: Snapshot.Sources) {
        let body = sources.body(update)
        self.init(
            date: update.date,
            health: update.health,
            headline: update.headline,
            text: body.text.withLineFeeds,
            path: sources.inFolder(update.sourcePath)
        )
        kind = update.kind
        author = update.author
        why = update.why
        pathToGreen = update.pathToGreen
        dimensions = update.dimensions
        asks = update.asks
        included = Dictionary(body.included.map { (sources.inFolder($0), $1) }) { first, _ in first }
    }
}

extension Snapshot.FrozenPage {
    fileprivate init(_ page: Page, in section: SectionKind, _ sources: Snapshot.Sources) {
        self.init(
            section: section,
            path: sources.inFolder(page.sourcePath),
            outputPath: page.outputPath,
            title: page.title,
            sha256: Checksum.of(sources.text(page.sourcePath) ?? "")
        )
        reviewDue = page.reviewDue
    }
}

extension Client {
    /// The client without the data that status pages do not show.
    fileprivate var asShownOnStatusPages: Client {
        var result = Client(name: name, provenance: provenance)
        result.project = project
        result.aims = aims
        result.confidentiality = confidentiality
        result.timezone = timezone
        result.language = language
        result.cadence = cadence
        result.tolerances = tolerances
        result.people = people.map { person in
            var result = person
            result.email = nil
            result.phone = nil
            return result
        }
        return result
    }
}
