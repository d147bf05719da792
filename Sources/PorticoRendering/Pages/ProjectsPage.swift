internal import PorticoDiagnostics
internal import PorticoModel

/// The home page of a client with several projects.
struct ProjectsView: TemplateView {
    static let template = "pages/projects"

    struct ProjectRow: View {
        var href: String
        var name: String
        var aims: HTML?
        var health: HTML?
        /// The calculated health: `Calculated: Off track`.
        var computed: HTML?
        var headline: HTML?
        var asOf: HTML?
        var finish: HTML?
        var finishNote: HTML?
        var next: HTML?
        var asks: [AskRow]
        /// Whether there is an update and no open action.
        var nothingNeeded: String?

        static let fields = Fields<Self> {
            $0.add("href", \.href)
            $0.add("name", \.name)
            $0.add("aims", \.aims)
            $0.add("health", \.health)
            $0.add("computed", \.computed)
            $0.add("headline", \.headline)
            $0.add("asOf", \.asOf)
            $0.add("finish", \.finish)
            $0.add("finishNote", \.finishNote)
            $0.add("next", \.next)
            $0.add("asks", \.asks)
            $0.add("nothingNeeded", \.nothingNeeded)
        }
    }

    var client: String
    var aims: HTML?
    var confidentiality: String?
    var projects: [ProjectRow]
    var contents: [LinkRow]
    var contacts: ContactsPart?

    static let fields = Fields<Self> {
        $0.add("client", \.client)
        $0.add("aims", \.aims)
        $0.add("confidentiality", \.confidentiality)
        $0.add("projects", \.projects)
        $0.add("contents", \.contents)
        $0.add("contacts", \.contacts)
    }
}

extension PageScope {
    func projects(_ scopes: [ProjectScope]) -> PageDraft {
        let view = ProjectsView(
            client: portal.client.name,
            aims: prose(portal.client.aims),
            confidentiality: portal.client.confidentiality,
            projects: scopes.map { PageScope(scope: $0, path: path).projectRow },
            contents: sectionLinks,
            contacts: contactsPart
        )
        return PageDraft(
            path: path,
            title: words(.projectsTitle),
            description: portal.client.aims,
            place: .overview,
            content: scope.edition.render(view),
            source: portal.source("the home page")
        )
    }

    private var projectRow: ProjectsView.ProjectRow {
        let update = project.updates.first
        let finish = finish
        let asks = openAsks
        return ProjectsView.ProjectRow(
            href: href(PortalLayout.home(of: project.folder)),
            name: project.name,
            aims: update == nil ? prose(project.aims) : nil,
            health: update.map { words.health($0.health) },
            computed: update.flatMap(computed(of:)),
            headline: update.map { headline($0.headline) },
            asOf: statusDate.map { words.html(.statusAsOf, ["date": words.date($0)]) },
            finish: finish?.date,
            finishNote: finish?.note,
            next: finish?.next.first.map { line(on: $0.milestone) },
            asks: asks.map(ask),
            nothingNeeded: nothingNeeded(in: update, besides: asks)
        )
    }

    /// `M3 Pilot accepted, 25 Apr 2026`, and by how much it is overdue.
    private func line(on milestone: Milestone) -> HTML {
        let overdue = milestone.overdueDays(at: statusDate).map { HTML(" \(words.overdue($0))") }
        return "\(item(milestone.id)) \(milestone.title), \(words.date(milestone.expected))\(overdue)"
    }
}
