import PorticoDiagnostics

/// A promise that was moved without the client's written consent.
struct BaselineChanged: Rule {
    let name = "baseline-changed"
    let severity = Diagnostic.Severity.error
    let summary = "a baseline was moved without an approved change request"
    let explanation = """
        The baseline is the promise. Where it can be moved at will, every date is kept and none means anything. It moves \
        only through a change request that was approved and names the milestone.
        """
    let fix = "have the change request approved and name the milestone in its impact, or restore the former baseline"
    let source: String? = "PRINCE2, change control of baselines; Earned value management, EIA-748, guideline 29"
    let breaking = RuleExample(
        [
            "plan.yml": """
            milestones:
              - id: M5
                title: Go-live completed
                baseline: 2026-06-30
                baseline_history: [{date: 2026-06-25, changed_by: «CR-1»}]

            """,
            "raid.yml": """
            change_requests:
              - {id: CR-1, title: A second site, raised: 2026-02-02, status: assessed, impact: {milestones: [M5]}}

            """,
        ],
        message: "the baseline of M5 was moved by CR-1, which is assessed and not approved"
    )
    let passing = RuleExample([
        "plan.yml": """
        milestones:
          - id: M5
            title: Go-live completed
            baseline: 2026-06-30
            baseline_history: [{date: 2026-06-25, changed_by: CR-1}]

        """,
        "raid.yml": """
        change_requests:
          - id: CR-1
            title: A second site
            raised: 2026-02-02
            status: approved
            decided: 2026-02-09
            impact: {days: 5, milestones: [M5]}

        """,
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.plan.milestones.flatMap { milestone in
            milestone.baselineHistory.compactMap { change -> Finding? in
                guard let request = scope.change(change.changedBy) else { return nil }
                guard let objection = objection(to: request, moving: milestone) else { return nil }
                return Finding(
                    change.provenance,
                    "changed_by",
                    "the baseline of \(milestone.id) was moved by \(request.id), which \(objection)",
                    related: [
                        .init(place: request.provenance.place(of: "status"), message: "\(request.id) stands here")
                    ]
                )
            }
        }
    }

    private func objection(to request: ChangeRequest, moving milestone: Milestone) -> String? {
        guard request.status == .approved else { return "is \(request.status.rawValue) and not approved" }
        guard !request.impactMilestones.isEmpty, !request.impactMilestones.contains(milestone.id) else { return nil }
        return "does not name \(milestone.id) in its impact"
    }
}
