import PorticoDiagnostics

/// A milestone called reached while something it is made of is not accepted.
struct ReachedWithOpenDeliverable: Rule {
    let name = "reached-with-open-deliverable"
    let severity = Diagnostic.Severity.warning
    let summary = "a milestone was reached with a deliverable that is not accepted"
    let explanation = "The milestone says done, the register says open. Payments may hang on it."
    let fix = "have the deliverable accepted, or take the actual date back"
    let breaking = RuleExample(
        [
            "plan.yml":
                "milestones:\n  - {id: M3, title: Pilot accepted, baseline: 2026-03-06, actual: «2026-03-06»}\n",
            "deliverables.yml":
                "deliverables:\n  - {id: D-07, title: Pilot configuration, milestone: M3, status: in_review}\n",
        ],
        message: "M3 was reached on 2026-03-06, but D-07 is in review"
    )
    let passing = RuleExample([
        "plan.yml": "milestones:\n  - {id: M3, title: Pilot accepted, baseline: 2026-03-06, actual: 2026-03-06}\n",
        "deliverables.yml": """
        deliverables:
          - id: D-07
            title: Pilot configuration
            milestone: M3
            status: accepted
            acceptance: {version: "1.1", by: j.doe, on: 2026-03-05}

        """,
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.project.deliverables.compactMap { deliverable in
            guard deliverable.isOpen, let milestone = scope.milestone(deliverable.milestone) else { return nil }
            guard let actual = milestone.actual else { return nil }
            return Finding(
                milestone.provenance,
                "actual",
                "\(milestone.id) was reached on \(actual), but \(deliverable.id) is \(deliverable.status.inWords)",
                related: [
                    .init(
                        place: deliverable.provenance.place(of: "status"),
                        message: "\(deliverable.id) stands here"
                    )
                ]
            )
        }
    }
}
