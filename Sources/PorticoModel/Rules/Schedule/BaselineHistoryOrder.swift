import PorticoDiagnostics

/// Former baselines in another order than that in which they held.
struct BaselineHistoryOrder: Rule {
    let name = "baseline-history-order"
    let severity = Diagnostic.Severity.error
    let summary = "a former baseline is the same as the one that replaced it"
    let explanation = "The history tells how the promise moved; a step that moves nothing hides what happened."
    let fix = "enter the date that held before, or take the entry out"
    let breaking = RuleExample(
        [
            "plan.yml": """
            milestones:
              - id: M5
                title: Go-live completed
                baseline: 2026-06-30
                baseline_history: [{date: «2026-06-30», changed_by: CR-1}]

            """,
            "raid.yml": "change_requests: [{id: CR-1, title: A second site, status: approved, decided: 2026-02-09}]\n",
        ],
        message: "the former baseline of M5 is 2026-06-30, the same as the one that replaced it"
    )
    let passing = RuleExample([
        "plan.yml": """
        milestones:
          - id: M5
            title: Go-live completed
            baseline: 2026-06-30
            baseline_history: [{date: 2026-06-25, changed_by: CR-1}]

        """,
        "raid.yml": "change_requests: [{id: CR-1, title: A second site, status: approved, decided: 2026-02-09}]\n",
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.plan.milestones.flatMap { milestone in
            let later = milestone.baselineHistory.dropFirst().map(\.date) + [milestone.baseline].compactMap(\.self)
            return zip(milestone.baselineHistory, later).compactMap { change, next -> Finding? in
                guard change.date == next else { return nil }
                return Finding(
                    change.provenance,
                    "date",
                    "the former baseline of \(milestone.id) is \(next), the same as the one that replaced it"
                )
            }
        }
    }
}
