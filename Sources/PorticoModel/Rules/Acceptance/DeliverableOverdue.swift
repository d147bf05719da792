import PorticoDiagnostics

/// A deliverable that should have been handed over by now.
struct DeliverableOverdue: Rule {
    let name = "deliverable-overdue"
    let severity = Diagnostic.Severity.warning
    let summary = "a deliverable should have been handed over by now"
    let explanation = "The register marks it as overdue; better that you say so before the client finds it."
    let fix = "submit it, or enter a new forecast"
    let breaking = RuleExample(
        ["deliverables.yml": "deliverables:\n  - {id: D-07, title: Pilot configuration, forecast: «2026-03-06»}\n"],
        message: "D-07 was expected on 2026-03-06, 7 days before the status date"
    )
    let passing = RuleExample(
        ["deliverables.yml": "deliverables:\n  - {id: D-07, title: Pilot configuration, forecast: 2026-03-20}\n"]
    )

    func findings(in scope: RuleScope) -> [Finding] {
        scope.project.deliverables.compactMap { deliverable in
            guard let days = deliverable.overdueDays(at: scope.statusDate) else { return nil }
            guard let expected = deliverable.forecast ?? deliverable.baseline else { return nil }
            return Finding(
                deliverable.provenance,
                deliverable.forecast == nil ? "baseline" : "forecast",
                "\(deliverable.id) was expected on \(expected), \(Words.days(days)) before the status date"
            )
        }
    }
}
