internal import PorticoMarkdown
internal import PorticoModel

/// The listing of a folder in reading order.
struct ListingView: TemplateView {
    static let template = "pages/listing"

    var breadcrumb: [LinkRow]
    var title: String
    var summary: String?
    var body: HTML?
    var entries: [ListingEntry]
    /// The link to the booklet, on the section's own listing.
    var booklet: String?

    static let fields = Fields<Self> {
        $0.add("breadcrumb", \.breadcrumb)
        $0.add("title", \.title)
        $0.add("summary", \.summary)
        $0.add("body", \.body)
        $0.add("entries", \.entries)
        $0.add("booklet", \.booklet)
    }
}

struct ListingEntry: View {
    var href: String
    var title: String
    var summary: String?
    var facts: [String]
    /// The first pages of a folder.
    var pages: [LinkRow]
    var isFolder: Bool
    var more: String?

    static let fields = Fields<Self> {
        $0.add("href", \.href)
        $0.add("title", \.title)
        $0.add("summary", \.summary)
        $0.add("facts", \.facts)
        $0.add("pages", \.pages)
        $0.add("isFolder", \.isFolder)
        $0.add("more", \.more)
    }
}

extension PageScope {
    /// Renders the listing of `folder`, which is inside the folders of `trail`.
    func listing(_ folder: PageFolder, trail: [PageFolder], section: Section, _ findings: inout PageFindings)
        -> PageDraft
    {
        let title = trail.isEmpty && folder.index == nil ? words.text("nav.\(section.kind.rawValue)") : folder.title
        let rendered = folder.index.map { body(of: $0, &findings) }
        let crumbs = breadcrumb(trail, section)
        if let index = folder.index { findings.search.add(index, of: project, trail: crumbs.map(\.title)) }
        let view = ListingView(
            breadcrumb: crumbs,
            title: title,
            summary: folder.index?.summary,
            body: rendered.flatMap { $0.fragment.isEmpty ? nil : HTML(safe: $0.fragment.bytes) },
            entries: folder.children.map(entry),
            booklet: trail.isEmpty && folder.pages.count > 1 ? href(section.bookletPath) : nil
        )
        return PageDraft(
            path: path,
            title: title,
            description: folder.index?.summary ?? words(.pages, count: folder.pages.count),
            place: section.kind.place,
            language: folder.index?.language,
            content: scope.edition.render(view),
            source: source(of: folder)
        )
    }

    private func source(of folder: PageFolder) -> OutputSource {
        if let index = folder.index { return OutputSource(file: index.sourcePath) }
        return portal.source("the listing \(folder.outputPath)", of: project, from: folder.pages.first?.provenance)
    }

    func breadcrumb(_ trail: [PageFolder], _ section: Section) -> [LinkRow] {
        trail.enumerated().map { depth, folder in
            let root = depth == 0 && folder.index == nil
            return LinkRow(
                href: href(folder.outputPath),
                title: root ? words.text("nav.\(section.kind.rawValue)") : folder.title,
                note: nil
            )
        }
    }

    private func entry(_ child: PageFolder.Child) -> ListingEntry {
        switch child {
        case .page(let page):
            let facts = shortFacts(of: page)
            return ListingEntry(
                href: href(page.outputPath),
                title: page.title,
                summary: page.summary,
                facts: facts,
                pages: [],
                isFolder: false
            )
        case .folder(let folder):
            let pages = folder.pages
            return ListingEntry(
                href: href(folder.outputPath),
                title: folder.title,
                summary: folder.index?.summary,
                facts: [],
                pages: pages.prefix(6).map { LinkRow(href: href($0.outputPath), title: $0.title, note: nil) },
                isFolder: true,
                more: pages.count > 6 ? words(.morePages, count: pages.count - 6) : nil
            )
        }
    }

    private func shortFacts(of page: Page) -> [String] {
        var facts: [String] = []
        if let kind = page.kind { facts.append(words.name(kind, in: "page_kind")) }
        if let minutes = page.minutes { facts.append(words(.minutes, count: minutes)) }
        if !page.roles.isEmpty { facts.append(page.roles.joined(separator: ", ")) }
        return facts
    }
}

extension Section {
    /// The path of the booklet beside the listing: `guides/booklet.html`.
    var bookletPath: String { PortalLayout.booklet(root.outputPath) }
}

extension SectionKind {
    var place: NavigationPlace {
        switch self {
        case .documentation: .documentation
        case .guides: .guides
        case .training: .training
        }
    }
}
