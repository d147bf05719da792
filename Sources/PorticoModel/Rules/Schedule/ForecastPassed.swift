import PorticoDiagnostics

/// A milestone that should have been reached by now, and nobody says whether it was.
struct ForecastPassed: Rule {
    let name = "forecast-passed"
    let severity = Diagnostic.Severity.warning
    let summary = "a milestone's forecast has passed without an actual date"
    let explanation = """
        Readers see a date in the past and cannot tell whether the milestone was reached or forgotten. Either is news \
        they should hear from you.
        """
    let fix = "enter the actual date, or a new forecast with its reason"
    let breaking = RuleExample(
        [
            "plan.yml":
                "milestones:\n  - {id: M3, title: Pilot accepted, baseline: 2026-03-06, forecast: «2026-03-06»}\n"
        ],
        message: "M3 was expected on 2026-03-06, 7 days before the status date, and has no actual date"
    )
    let passing = RuleExample(
        ["plan.yml": "milestones:\n  - {id: M3, title: Pilot accepted, baseline: 2026-03-06, actual: 2026-03-06}\n"]
    )

    func findings(in scope: RuleScope) -> [Finding] {
        scope.plan.milestones.compactMap { milestone in
            guard let days = milestone.overdueDays(at: scope.statusDate), let expected = milestone.expected else {
                return nil
            }
            return Finding(
                milestone.provenance,
                milestone.forecast == nil ? "baseline" : "forecast",
                "\(milestone.id) was expected on \(expected), \(Words.days(days)) before the status date, "
                    + "and has no actual date"
            )
        }
    }
}
