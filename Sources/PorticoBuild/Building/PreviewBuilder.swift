package import PorticoModel
package import PorticoRendering

/// Builds portals in memory for a preview. Writes nothing.
package struct PreviewBuilder: Sendable {
    private let fileSystem: any FileSystem
    /// What to read, and as of when. The preview changes the dates.
    package var request: BuildRequest
    /// The folder of templates to use whenever it exists, if the request names none: `Templates`.
    package var usualTemplates: String?

    package init(fileSystem: any FileSystem = DiskFileSystem(), request: BuildRequest) {
        self.fileSystem = fileSystem
        self.request = request
    }

    /// Reads the site's theme.
    package func readTheme() throws(BuildFailure) -> PreviewTheme {
        let usual = usualTemplates.flatMap { (try? fileSystem.entries(of: $0)) == nil ? nil : $0 }
        let folder = request.templates ?? usual
        do {
            let loaded = try ThemeReader(fileSystem: fileSystem, folder: folder).read()
            return PreviewTheme(loaded: loaded, folder: folder)
        } catch {
            throw BuildFailure(error)
        }
    }

    /// Reads the top-level content folder: the settings, and the clients that were requested.
    package func readSite(_ theme: PreviewTheme) throws(BuildFailure) -> PreviewSite {
        var own = request
        own.templates = theme.folder
        do {
            return PreviewSite(site: try SiteReader(fileSystem: fileSystem, request: own).read(theme: theme.loaded))
        } catch {
            throw BuildFailure(error)
        }
    }

    /// Builds one client's portal. `showingUnpublished` adds drafts, future and expired files. Throws `BuildFailure` if
    /// the files cannot be read, and `CancellationError` if the task was cancelled.
    package func build(
        _ client: PreviewSite.Client,
        of site: PreviewSite,
        showingUnpublished: Bool
    ) throws -> PreviewedClient {
        guard let settings = site.site.settings else { return PreviewedClient(isStopped: true) }
        var own = request
        own.dates.showsUnpublished = showingUnpublished
        let work = ClientBuild(
            fileSystem: fileSystem,
            request: own,
            settings: settings,
            renderer: site.site.theme.map { PortalRenderer(theme: $0) },
            publisher: nil
        )
        do {
            let rendered = try work.render(client.folder)
            let prefix = SiteReader.prefix(of: request.content)
            return PreviewedClient(
                files: rendered.files,
                findings: rendered.findings.prefixed(prefix),
                pages: rendered.portal.map { PreviewedPages($0, files: rendered.files, prefix: prefix).facts } ?? [:],
                summary: rendered.portal.map(PreviewedSummary.init),
                isStopped: rendered.files.isEmpty || site.site.findings.stop(own) || rendered.findings.stop(own)
            )
        } catch let cancellation as CancellationError {
            throw cancellation
        } catch {
            throw BuildFailure(error)
        }
    }
}

/// A theme as the preview read it, with its findings.
package struct PreviewTheme: Sendable {
    let loaded: ThemeReader.Loaded
    /// The folder of the site's own templates; nil if it has none.
    let folder: String?
}

/// A site as the preview read it: its settings, theme and clients.
package struct PreviewSite: Sendable {
    /// A client that the preview shows.
    package struct Client: Sendable, Hashable {
        let folder: ClientFolder
        /// The name of the client's folder in the content: `Acme Dental`.
        package var name: String { folder.name }
        /// The name of its portal's folder: `acme-dental`.
        package var slug: String { folder.slug }
    }

    let site: Site
    /// Sorted by name.
    package var clients: [Client] { site.clients.map(Client.init) }
    /// Problems of the settings and the theme, with paths that the user can open.
    package var findings: Findings { site.findings }
}

/// One client's portal in memory.
package struct PreviewedClient: Sendable {
    /// Sorted by path; empty if errors left nothing to show.
    package var files: [OutputFile] = []
    /// Problems with paths that the user can open: `Content/acme/plan.yml`.
    package var findings = Findings()
    /// What the author is told about pages, by output path. Without files that are not pages.
    package var pages: [String: PreviewedPage] = [:]
    /// What the start page says of the client; nil if errors left nothing to say.
    package var summary: PreviewedSummary?
    /// Whether `portico build` would publish nothing because of these findings or the site's.
    package var isStopped: Bool
}

/// What the author is told about a page.
package struct PreviewedPage: Sendable, Hashable {
    /// The page's title; nil for a page that is not made of a Markdown file.
    package var title: String?
    /// The file that the page is made of, as the user can open it: `Content/acme/guides/booking.md`.
    package var source: String
    /// The date of the last review, as the author wrote it.
    package var reviewed: CalendarDate?
    /// Why readers do not see the page: `a draft`. Nil if it is published.
    package var unpublished: String?
    /// Whether the page is the newest update and no snapshot holds it yet.
    package var isUnfrozen = false
}

/// What the author is told about a client beside its pages.
package struct PreviewedSummary: Sendable, Hashable {
    /// The client's name: `Acme Dental Group`.
    package let name: String
    /// The date of the newest frozen update of any project; nil if none is frozen.
    package let published: CalendarDate?
    /// Whether there are updates.
    package let hasUpdates: Bool

    init(_ portal: Portal) {
        let projects = [portal.root] + portal.projects
        name = portal.client.name
        published = projects.flatMap { $0.weeks.frozen.map(\.date) }.max()
        hasUpdates = projects.contains { !$0.updates.isEmpty }
    }
}
