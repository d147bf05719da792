internal import PorticoModel

/// An entry of the navigation.
struct NavigationPlace: Sendable, Hashable {
    /// The key of its text: `nav.status`.
    let name: String
    /// The data page that it leads to; nil for an entry of another kind.
    private(set) var shown: PortalPlace?

    private init(_ name: String) { self.name = name }

    init(_ shown: PortalPlace) {
        name = shown.name
        self.shown = shown
    }

    static let overview = NavigationPlace("overview")
    static let status = NavigationPlace("status")
    static let guides = NavigationPlace("guides")
    static let training = NavigationPlace("training")
    static let documentation = NavigationPlace("docs")
    static let people = NavigationPlace("people")
    /// The place of a page that belongs to no entry.
    static let none = NavigationPlace("none")

    static let timeline = NavigationPlace(.timeline)
    static let deliverables = NavigationPlace(.deliverables)
    static let decisions = NavigationPlace(.decisions)
    static let payments = NavigationPlace(.payments)

    /// All entries in the order in which they are shown. Text pages follow the deliverables.
    static let all: [NavigationPlace] = {
        let first: [PortalPlace] = [.timeline, .deliverables]
        let rest = PortalPlace.all.filter { !first.contains($0) }
        return [overview, status] + first.map { NavigationPlace($0) } + [guides, training, documentation]
            + rest.map { NavigationPlace($0) } + [people]
    }()
}

struct NavigationView: TemplateView {
    static let template = "partials/navigation"

    struct Entry: View {
        var href: String
        var title: String
        var count: String?
        var current: Bool

        static let fields = Fields<Self> {
            $0.add("href", \.href)
            $0.add("title", \.title)
            $0.add("count", \.count)
            $0.add("current", \.current)
        }
    }

    var entries: [Entry]
    /// The link back to the list of projects, if the client has several.
    var allProjects: String?

    static let fields = Fields<Self> {
        $0.add("entries", \.entries)
        $0.add("allProjects", \.allProjects)
    }
}

/// The navigation of a project, built once per folder and marked entry, and the frames around its pages.
struct Navigation {
    private struct Key: Hashable {
        var folder: Substring
        var place: NavigationPlace
    }

    /// An entry by its place, with its target relative to the portal.
    typealias Entry = (place: NavigationPlace, target: String, title: String, count: Int?)

    private let entries: [Entry]
    private var made: [Key: HTML] = [:]
    /// What the frames of all pages in a folder have in common.
    private var frames: [Substring: FrameView] = [:]

    init(_ scope: ProjectScope) {
        entries = Self.entries(of: scope)
    }

    /// Returns the entries that have something to show. A past week's page has no counts, which would be out of date in
    /// the next week; the script puts in those of today.
    static func entries(of scope: ProjectScope) -> [Entry] {
        NavigationPlace.all.compactMap { place in
            guard let (target, count) = scope.entry(place) else { return nil }
            return (place, target, scope.words.text("nav.\(place.name)"), scope.isFrozen ? nil : count)
        }
    }

    /// Returns the frame of a page with the navigation.
    mutating func frame(_ draft: PageDraft, on page: PageScope) -> FrameView {
        let empty = frames[page.folder] ?? page.emptyFrame
        frames[page.folder] = empty
        return page.frame(draft, in: empty, navigation: html(for: page, marking: draft.place))
    }

    private mutating func html(for page: PageScope, marking place: NavigationPlace) -> HTML {
        let key = Key(folder: page.folder, place: place)
        if let html = made[key] { return html }
        let view = NavigationView(
            entries: entries.map { entry in
                NavigationView.Entry(
                    href: page.href(entry.target),
                    title: entry.title,
                    count: entry.count.map(String.init),
                    current: entry.place == place
                )
            },
            allProjects: page.scope.isRoot ? nil : page.href(PortalLayout.home(of: ""))
        )
        let html = page.scope.edition.render(view)
        made[key] = html
        return html
    }
}

extension ProjectScope {
    /// Returns the target of an entry and the number of its items, or nil if there is nothing to show.
    func entry(_ place: NavigationPlace) -> (target: String, count: Int?)? {
        let folder = project.folder
        if let shown = place.shown {
            let count = shown.count(in: project.data)
            return count == 0 ? nil : (shown.path(of: folder), shown.isCounted ? count : nil)
        }
        switch place {
        case .overview: return (PortalLayout.home(of: folder), nil)
        case .status:
            return project.updates.isEmpty ? nil : (PortalLayout.statusArchive(of: folder), project.updates.count)
        case .guides: return section(.guides)
        case .training: return section(.training)
        case .documentation: return section(.documentation)
        case .people: return portal.client.hasPeoplePage ? (PortalLayout.people, nil) : nil
        default: return nil
        }
    }

    /// Returns the target of a data page and the number of its records, or nil if there is nothing to show.
    func entry(_ place: PortalPlace) -> (target: String, count: Int?)? { entry(NavigationPlace(place)) }

    private func section(_ kind: SectionKind) -> (target: String, count: Int?)? {
        guard let section = project.sections.first(where: { $0.kind == kind }) else { return nil }
        return (section.root.outputPath, section.root.pages.count)
    }
}
