import PorticoDiagnostics

/// A milestone nobody promised anything about.
struct MilestoneWithoutBaseline: Rule {
    let name = "milestone-without-baseline"
    let severity = Diagnostic.Severity.warning
    let summary = "a milestone has no baseline"
    let explanation = "Without a promise there is no telling whether it is kept: no slip, no health, no trend."
    let fix = "enter the date that was agreed"
    let breaking = RuleExample(
        ["plan.yml": "milestones:\n  - {id: «M3», title: Pilot accepted, forecast: 2026-04-25}\n"],
        message: "M3 has no baseline"
    )
    let passing = RuleExample(
        ["plan.yml": "milestones:\n  - {id: M3, title: Pilot accepted, baseline: 2026-04-25}\n"]
    )

    func findings(in scope: RuleScope) -> [Finding] {
        scope.plan.milestones.filter { $0.baseline == nil }
            .map { Finding($0.provenance, "baseline", "\($0.id) has no baseline") }
    }
}
