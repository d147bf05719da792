import PorticoDiagnostics

/// A deliverable expected after the milestone that needs it.
struct DeliverableAfterMilestone: Rule {
    let name = "deliverable-after-milestone"
    let severity = Diagnostic.Severity.warning
    let summary = "a deliverable is expected after the milestone it is needed for"
    let explanation = "The milestone cannot be reached on its day, and its forecast does not say so yet."
    let fix = "move the milestone's forecast, or the deliverable's"
    let breaking = RuleExample(
        [
            "plan.yml": "milestones:\n  - {id: M3, title: Pilot accepted, baseline: 2026-04-11}\n",
            "deliverables.yml":
                "deliverables:\n  - {id: D-07, title: Pilot configuration, milestone: M3, forecast: «2026-04-17»}\n",
        ],
        message: "D-07 is expected on 2026-04-17, after M3 on 2026-04-11"
    )
    let passing = RuleExample([
        "plan.yml": "milestones:\n  - {id: M3, title: Pilot accepted, baseline: 2026-04-11}\n",
        "deliverables.yml":
            "deliverables:\n  - {id: D-07, title: Pilot configuration, milestone: M3, forecast: 2026-04-03}\n",
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.project.deliverables.compactMap { deliverable in
            guard deliverable.isOpen, deliverable.submitted == nil else { return nil }
            guard let expected = deliverable.forecast ?? deliverable.baseline else { return nil }
            guard let milestone = scope.milestone(deliverable.milestone), let limit = milestone.expected else {
                return nil
            }
            guard expected > limit else { return nil }
            return Finding(
                deliverable.provenance,
                deliverable.forecast == nil ? "baseline" : "forecast",
                "\(deliverable.id) is expected on \(expected), after \(milestone.id) on \(limit)"
            )
        }
    }
}
