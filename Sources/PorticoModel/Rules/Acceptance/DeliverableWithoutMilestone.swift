import PorticoDiagnostics

/// A deliverable that belongs to nothing.
struct DeliverableWithoutMilestone: Rule {
    let name = "deliverable-without-milestone"
    let severity = Diagnostic.Severity.warning
    let summary = "a deliverable belongs to no milestone"
    let explanation =
        "The register is grouped by milestone, and a milestone is reached when its deliverables are accepted."
    let fix = "enter the milestone it is needed for"
    let breaking = RuleExample(
        [
            "plan.yml": "milestones:\n  - {id: M3, title: Pilot accepted, baseline: 2026-04-11}\n",
            "deliverables.yml": "deliverables:\n  - {id: «D-07», title: Pilot configuration}\n",
        ],
        message: "D-07 belongs to no milestone"
    )
    let passing = RuleExample([
        "plan.yml": "milestones:\n  - {id: M3, title: Pilot accepted, baseline: 2026-04-11}\n",
        "deliverables.yml": "deliverables:\n  - {id: D-07, title: Pilot configuration, milestone: M3}\n",
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        guard !scope.plan.milestones.isEmpty else { return [] }
        return scope.project.deliverables.filter { $0.milestone == nil && $0.isOpen }
            .map { Finding($0.provenance, "milestone", "\($0.id) belongs to no milestone") }
    }
}
