import PorticoDiagnostics

/// A phase that ends later than promised without a word why.
struct PhaseForecastWithoutReason: Rule {
    let name = "phase-forecast-without-reason"
    let severity = Diagnostic.Severity.warning
    let summary = "a phase ends later than promised without a reason"
    let explanation = "The timeline shows the difference; the reason is what the sponsor asks for first."
    let fix = "add a reason to the phase"
    let breaking = RuleExample(
        [
            "plan.yml": """
            phases:
              - id: P4
                title: Implementation
                baseline: {start: 2026-02-10, finish: 2026-04-25}
                forecast: {finish: «2026-05-09»}

            """
        ],
        message: "P4 ends 14 days later than promised without a reason"
    )
    let passing = RuleExample([
        "plan.yml": """
        phases:
          - id: P4
            title: Implementation
            baseline: {start: 2026-02-10, finish: 2026-04-25}
            forecast: {finish: 2026-05-09}
            reason: Late test data

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.plan.phases.compactMap { phase in
            guard phase.reason == nil, let slip = phase.slip, slip > 0 else { return nil }
            let field = phase.actual.finish == nil ? "forecast.finish" : "actual.finish"
            return Finding(
                phase.provenance,
                field,
                "\(phase.id) ends \(Words.days(slip)) later than promised without a reason"
            )
        }
    }
}
