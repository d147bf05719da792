package import PorticoDiagnostics
internal import Foundation
internal import PorticoMarkdown

/// What was read of one client's folder, and the site's settings: nothing else reaches its portal.
package struct ClientSource: Sendable {
    /// The client's folder: `acme`.
    package var slug: String
    /// YAML, CSV, Markdown and JSON files by path relative to the content root.
    package var texts: [SourceFile]
    /// All other files.
    package var assets: [Asset]
    package var settings: SiteSettings
    /// Whether a text could not be read at all: what it holds must not be called missing.
    package var hasUnreadableText = false

    package init(slug: String, texts: [SourceFile], assets: [Asset], settings: SiteSettings) {
        self.slug = slug
        self.texts = texts
        self.assets = assets
        self.settings = settings
    }
}

/// The dates a build is made for.
package struct BuildDates: Sendable, Hashable {
    /// Decides what is published: drafts, what is not yet due and what has expired are left out.
    package var today: CalendarDate
    /// Shows the portal as of this date instead of the newest update's.
    package var asOf: CalendarDate?

    package init(today: CalendarDate, asOf: CalendarDate? = nil) {
        self.today = today
        self.asOf = asOf
    }
}

/// Source text → ``Portal``: parse, resolve, rules.
package struct PortalParser: Sendable {
    package var dates: BuildDates

    package init(dates: BuildDates) {
        self.dates = dates
    }

    /// The portal, or nil where errors leave nothing to show; and everything found on the way, sorted by place.
    package func parse(_ source: ClientSource) -> (portal: Portal?, diagnostics: [Diagnostic]) {
        let folder = ClientFolder(source)
        var clientReader = ClientReader(settings: source.settings)
        let own = folder.root.data
        let client = clientReader.read(own["client.yml"], people: own["people.csv"], of: source.slug)
        let tables = client?.tables ?? TableFormat()
        var findings = clientReader.findings
        findings.diagnostics += folder.diagnostics

        let pages = PageReader(dates: dates, markdown: markdownParser(for: client, source))
        let fallback = client?.project ?? client?.name ?? source.slug
        var rootReader = ProjectReader(slug: source.slug, files: folder.root, tables: tables, pages: pages)
        var root = rootReader.read(named: fallback)
        var readers = [rootReader]
        var projects: [(order: Int?, project: Project)] = []
        for files in folder.projects {
            var reader = ProjectReader(slug: source.slug, files: files, tables: tables, pages: pages)
            let project = reader.read(named: PageTitle.madeOf(fileName: files.folder))
            projects.append((reader.order, project))
            readers.append(reader)
        }
        for reader in readers { findings.absorb(reader.findings) }
        // Where a file could not be read at all, what it holds would be reported as missing everywhere else.
        guard let client, !findings.hasUnreadableFile, !source.hasUnreadableText else {
            return (nil, findings.diagnostics.sortedWithoutRepetitions())
        }
        let asRead = [root] + projects.map(\.project)
        var weeks = WeekKeeper(
            client: client,
            source: source,
            attachments: folder.attachments,
            dates: dates,
            markdown: pages.markdown
        )
        weeks.keep(&root, snapshots: folder.root.snapshots)
        for (index, files) in folder.projects.enumerated() {
            weeks.keep(&projects[index].project, snapshots: files.snapshots)
        }
        findings.diagnostics += weeks.diagnostics
        let sorted = projects.sorted { ($0.order ?? .max, $0.project.name) < ($1.order ?? .max, $1.project.name) }
        let resolver = PortalResolver(
            client: client,
            source: source,
            root: root,
            projects: sorted.map(\.project),
            asRead: asRead,
            attachments: folder.attachments,
            clientReferences: clientReader.findings.references
        )
        var (portal, diagnostics) = resolver.resolve(readers)
        portal.address = source.settings.address(of: source.slug)
        portal.editAddress = source.settings.editAddress
        findings.diagnostics += diagnostics + ruleFindings(in: portal, source, after: findings)
        let settings = RuleSettings(site: source.settings.rules, client: client.rules)
        return (portal, settings.applied(to: findings.diagnostics).sortedWithoutRepetitions())
    }

    private func ruleFindings(
        in portal: Portal,
        _ source: ClientSource,
        after findings: DecodingFindings
    ) -> [Diagnostic] {
        let texts = Dictionary(source.texts.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
        return Rules.check(
            portal,
            dates: dates,
            settings: RuleSettings(site: source.settings.rules, client: portal.client.rules),
            history: Dictionary(
                ([portal.root] + portal.projects).map { ($0.folder, $0.weeks.planHistory) },
                uniquingKeysWith: { first, _ in first }
            ),
            damaged: findings.damaged,
            texts: texts
        )
    }

    private func markdownParser(for client: Client?, _ source: ClientSource) -> MarkdownParser {
        var options = MarkdownOptions()
        options.allowsHTML = client?.markdown.allowsHTML ?? false
        options.smartPunctuation = client?.markdown.smartPunctuation ?? false
        let texts = source.texts.filter { $0.path.hasSuffix(".md") && $0.path.hasPrefix("\(source.slug)/") }
        let byPath = Dictionary(texts.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        return MarkdownParser(options: options) { byPath[$0] }
    }
}
