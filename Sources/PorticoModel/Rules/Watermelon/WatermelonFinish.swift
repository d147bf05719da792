import PorticoDiagnostics

/// On track with a finish later than is tolerated.
struct WatermelonFinish: Rule {
    let name = "watermelon-finish"
    let severity = Diagnostic.Severity.warning
    let summary = "reported on track with a finish beyond the tolerance"
    let explanation = "Whatever else is well: when it is finished is the question the page is opened for."
    let fix = "report at_risk or off_track, or have the new finish approved through a change request"
    let breaking = RuleExample(
        [
            "plan.yml": """
            milestones:
              - {id: M5, title: Go-live completed, key: true, baseline: 2026-06-30, forecast: 2026-07-10, reason: CR-1}

            """,
            "status/2026-03-13.md":
                "---\ndate: 2026-03-13\nhealth: «on_track»\nheadline: All is well\nasks: []\n---\n",
        ],
        message: "on_track, but the finish M5 has slipped 10 days; 5 are tolerated"
    )
    let passing = RuleExample([
        "plan.yml": """
        milestones:
          - {id: M5, title: Go-live completed, key: true, baseline: 2026-06-30, forecast: 2026-07-03, reason: Holidays}

        """,
        "status/2026-03-13.md":
            "---\ndate: 2026-03-13\nhealth: on_track\nheadline: All is well\nasks: []\n---\n",
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        guard let update = scope.latest, update.health == .onTrack else { return [] }
        guard let finish = FinishForecast(scope.plan), let slip = finish.slip else { return [] }
        let limit = scope.client.tolerances.scheduleDays.amber
        guard Double(slip) > limit else { return [] }
        return [
            Finding(
                update.provenance,
                "health",
                "on_track, but the finish \(finish.milestone.id) has slipped \(Words.days(slip)); "
                    + "\(Words.amount(limit, nil)) are tolerated"
            )
        ]
    }
}
