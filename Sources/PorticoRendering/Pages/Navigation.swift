internal import PorticoModel

/// The entries of the navigation in order.
enum NavigationPlace: String, Sendable, CaseIterable {
    case overview, status, timeline, deliverables, guides, training
    case documentation = "docs"
    case decisions, payments, kpis, maintenance, handover, glossary, people
    /// The place of a page that belongs to no entry.
    case none
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

/// The navigation of a project, built once per folder and marked entry.
struct Navigation {
    private struct Key: Hashable {
        var folder: Substring
        var place: NavigationPlace
    }

    private let entries: [(place: NavigationPlace, target: String, title: String, count: Int?)]
    private var made: [Key: HTML] = [:]

    init(_ scope: ProjectScope) {
        entries = NavigationPlace.allCases.compactMap { place in
            guard let (target, count) = scope.entry(place) else { return nil }
            return (place, target, scope.words.text("nav.\(place.rawValue)"), count)
        }
    }

    mutating func html(for page: PageScope, marking place: NavigationPlace) -> HTML {
        let key = Key(
            folder: page.path.prefix(upTo: page.path.lastIndex(of: "/") ?? page.path.startIndex),
            place: place
        )
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
        switch place {
        case .overview: return (PortalLayout.home(of: folder), nil)
        case .status:
            return project.updates.isEmpty ? nil : (PortalLayout.statusArchive(of: folder), project.updates.count)
        case .timeline: return project.hasTimeline ? (PortalLayout.timeline(of: folder), nil) : nil
        case .deliverables:
            return project.deliverables.isEmpty ? nil : (PortalLayout.register(of: folder), project.deliverables.count)
        case .guides: return section(.guides)
        case .training: return section(.training)
        case .documentation: return section(.documentation)
        case .decisions: return project.raid == RAID() ? nil : (PortalLayout.raid(of: folder), nil)
        case .payments: return project.plan.payments.isEmpty ? nil : (PortalLayout.payments(of: folder), nil)
        case .kpis: return project.kpis.isEmpty ? nil : (PortalLayout.kpis(of: folder), nil)
        case .maintenance: return project.maintenance.isEmpty ? nil : (PortalLayout.maintenance(of: folder), nil)
        case .handover: return project.hasHandover ? (PortalLayout.handover(of: folder), nil) : nil
        case .glossary: return project.glossary.isEmpty ? nil : (PortalLayout.glossary(of: folder), nil)
        case .people: return portal.client.hasPeoplePage ? (PortalLayout.people, nil) : nil
        case .none: return nil
        }
    }

    private func section(_ kind: SectionKind) -> (target: String, count: Int?)? {
        guard let section = project.sections.first(where: { $0.kind == kind }) else { return nil }
        return (section.root.outputPath, section.root.pages.count)
    }
}
