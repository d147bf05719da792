internal import PorticoModel

/// Decisions, risks, issues, change requests, assumptions, dependencies and actions, each with a permalink.
struct DecisionsView: TemplateView {
    static let template = "pages/decisions"

    var status: StatusLine
    var decisions: [DecisionRow]
    var hasDecisions: Bool
    var risks: [RiskRow]
    var hasRisks: Bool
    var issues: [IssueRow]
    var hasIssues: Bool
    var changes: [ChangeRow]
    var hasChanges: Bool
    var assumptions: [PremiseRow]
    var hasAssumptions: Bool
    var dependencies: [PremiseRow]
    var hasDependencies: Bool
    var actions: [ActionRow]
    var hasActions: Bool
    /// How long open actions have waited for each side; nil if none has waited.
    var waited: String?

    static let fields = Fields<Self> {
        $0.add("status", \.status)
        $0.add("decisions", \.decisions)
        $0.add("hasDecisions", \.hasDecisions)
        $0.add("risks", \.risks)
        $0.add("hasRisks", \.hasRisks)
        $0.add("issues", \.issues)
        $0.add("hasIssues", \.hasIssues)
        $0.add("changes", \.changes)
        $0.add("hasChanges", \.hasChanges)
        $0.add("assumptions", \.assumptions)
        $0.add("hasAssumptions", \.hasAssumptions)
        $0.add("dependencies", \.dependencies)
        $0.add("hasDependencies", \.hasDependencies)
        $0.add("actions", \.actions)
        $0.add("hasActions", \.hasActions)
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
            hasDecisions: !raid.decisions.isEmpty,
            risks: risks.map(row),
            hasRisks: !risks.isEmpty,
            issues: issues.map(row),
            hasIssues: !issues.isEmpty,
            changes: raid.changeRequests.map(row),
            hasChanges: !raid.changeRequests.isEmpty,
            assumptions: raid.assumptions.map(row),
            hasAssumptions: !raid.assumptions.isEmpty,
            dependencies: raid.dependencies.map(row),
            hasDependencies: !raid.dependencies.isEmpty,
            actions: actions.map(row),
            hasActions: !actions.isEmpty,
            waited: waited
        )
        return PageDraft(
            path: path,
            title: words(.navDecisions),
            description: words(.decisionsDescription, ["project": project.name]),
            place: .decisions,
            layout: "wide",
            content: scope.edition.render(view),
            source: AssetPath.inContent("raid.yml", portal: portal, project: project)
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
