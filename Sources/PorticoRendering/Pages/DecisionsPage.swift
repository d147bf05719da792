internal import PorticoModel

/// Decisions, risks, issues, change requests, assumptions, dependencies and actions, each with a permalink.
struct DecisionsView: TemplateView {
    static let template = "pages/decisions"

    var status: StatusLine
    var decisions: [DecisionRow]
    var risks: [RiskRow]
    var issues: [IssueRow]
    var changes: [ChangeRow]
    var assumptions: [PremiseRow]
    var dependencies: [PremiseRow]
    var actions: [ActionRow]
    /// How long open actions have waited for each side; nil if none has waited.
    var waited: String?

    static let fields = Fields<Self> {
        $0.add("status", \.status)
        $0.add("decisions", \.decisions)
        $0.add("risks", \.risks)
        $0.add("issues", \.issues)
        $0.add("changes", \.changes)
        $0.add("assumptions", \.assumptions)
        $0.add("dependencies", \.dependencies)
        $0.add("actions", \.actions)
        $0.add("waited", \.waited)
    }
}

extension PageScope {
    private var waited: String? {
        let (client, supplier) = (project.daysWaiting(on: .client), project.daysWaiting(on: .supplier))
        guard client + supplier > 0 else { return nil }
        return words(.daysWaited, ["client": "\(client)", "supplier": "\(supplier)"])
    }

    func decisions() -> PageDraft {
        let raid = project.raid
        let risks = raid.risks.sorted { ($0.rank, $0.id) < ($1.rank, $1.id) }
        let issues = raid.issues.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
        let actions = raid.actions.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
        let view = DecisionsView(
            status: statusLine,
            decisions: raid.decisions.map(row),
            risks: risks.map(row),
            issues: issues.map(row),
            changes: raid.changeRequests.map(row),
            assumptions: raid.assumptions.map(row),
            dependencies: raid.dependencies.map(row),
            actions: actions.map(row),
            waited: waited
        )
        return PageDraft(
            path: path,
            title: words(.navDecisions),
            description: words(.decisionsDescription, ["project": project.name]),
            place: .decisions,
            layout: "wide",
            content: scope.edition.render(view),
            source: portal.source(
                "the page of decisions and risks",
                of: project,
                from: raid.decisions.first?.provenance,
                raid.risks.first?.provenance,
                raid.issues.first?.provenance,
                raid.actions.first?.provenance,
                raid.changeRequests.first?.provenance,
                raid.assumptions.first?.provenance,
                raid.dependencies.first?.provenance
            )
        )
    }
}

extension Risk {
    /// Sorts open risks before closed ones, and high scores first.
    fileprivate var rank: Int { (status == .open ? 0 : 100) - (score ?? 0) }
}

extension Issue {
    /// Sorts unresolved issues before resolved ones, and the most severe first.
    fileprivate var order: Int { (resolved == nil ? 0 : 100) - rank }
}

extension Action {
    /// Sorts open actions before done ones, and those due first before the rest.
    fileprivate var order: Int { (done == nil ? 0 : 10_000_000) + (due?.dayNumber ?? 5_000_000) }
}
