import PorticoDiagnostics

/// A milestone that moves without a word why.
struct ForecastWithoutReason: Rule {
    let name = "forecast-without-reason"
    let severity = Diagnostic.Severity.warning
    let summary = "a milestone's forecast differs from its baseline without a reason"
    let explanation = """
        A date that moves without a reason looks arbitrary, and the next one will not be believed. The reason is shown \
        beside the date.
        """
    let fix = "add a reason, and name the issue or change request behind it"
    let breaking = RuleExample(
        [
            "plan.yml":
                "milestones:\n  - {id: M3, title: Pilot accepted, baseline: 2026-04-11, forecast: «2026-04-25»}\n"
        ],
        message: "M3 is forecast 14 days after its baseline without a reason"
    )
    let passing = RuleExample([
        "plan.yml": """
        milestones:
          - {id: M3, title: Pilot accepted, baseline: 2026-04-11, forecast: 2026-04-25, reason: Test data came late}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.plan.milestones.compactMap { milestone in
            guard milestone.reason == nil, let slip = milestone.slip, slip != 0 else { return nil }
            let field = milestone.actual == nil ? "forecast" : "actual"
            let what = milestone.actual == nil ? "is forecast" : "was reached"
            return Finding(
                milestone.provenance,
                field,
                "\(milestone.id) \(what) \(Words.days(abs(slip))) \(slip > 0 ? "after" : "before") its baseline "
                    + "without a reason"
            )
        }
    }
}
