import PorticoDiagnostics

/// A milestone called reached while one of its criteria is not met.
struct ReachedWithOpenCriterion: Rule {
    let name = "reached-with-open-criterion"
    let severity = Diagnostic.Severity.warning
    let summary = "a milestone was reached with a criterion that is not passed"
    let explanation = "The criteria are what both sides agreed \"reached\" to mean."
    let fix = "enter the criterion's result, waive it with the client's consent, or take the actual date back"
    let breaking = RuleExample(
        [
            "plan.yml": """
            milestones:
              - id: M3
                title: Pilot accepted
                baseline: 2026-03-06
                actual: 2026-03-06
                criteria: [{id: AC-1, text: 20 users book without help, measure: 18 of 20, result: «failed»}]

            """
        ],
        message: "M3 was reached on 2026-03-06, but its criterion AC-1 is failed"
    )
    let passing = RuleExample([
        "plan.yml": """
        milestones:
          - id: M3
            title: Pilot accepted
            baseline: 2026-03-06
            actual: 2026-03-06
            criteria: [{id: AC-1, text: 20 users book without help, measure: 18 of 20, result: passed}]

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.plan.milestones.flatMap { milestone -> [Finding] in
            guard let actual = milestone.actual else { return [] }
            return milestone.criteria.filter { $0.result == .open || $0.result == .failed }.map {
                Finding(
                    $0.provenance,
                    "result",
                    "\(milestone.id) was reached on \(actual), but its criterion \($0.id) is \($0.result.rawValue)"
                )
            }
        }
    }
}
