import PorticoDiagnostics

/// Green outside, red inside.
struct WatermelonHealth: Rule {
    let name = "watermelon-health"
    let severity = Diagnostic.Severity.warning
    let summary = "the reported health is better than what the data says"
    let explanation = """
        The portal shows the computed health beside the reported one, with its numbers. The client will see both; say why \
        yours is better, or report what the data says.
        """
    let fix = "report the computed health, or correct the data it comes from"
    let breaking = RuleExample(
        [
            "plan.yml": """
            milestones:
              - {id: M3, title: Pilot accepted, key: true, baseline: 2026-04-10, forecast: 2026-05-01, reason: Late data}

            """,
            "status/2026-03-13.md":
                "---\ndate: 2026-03-13\nhealth: «on_track»\nheadline: All is well\nasks: []\n---\n",
        ],
        message: "reported on_track, computed off_track: schedule 21 days (M3), at most 15"
    )
    let passing = RuleExample([
        "plan.yml": """
        milestones:
          - {id: M3, title: Pilot accepted, key: true, baseline: 2026-04-10, forecast: 2026-05-01, reason: Late data}

        """,
        "status/2026-03-13.md": """
        ---
        date: 2026-03-13
        health: off_track
        headline: The pilot moves to May
        why: Test data came late
        path_to_green: Import on 21 March
        asks: []
        ---

        """,
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        guard let update = scope.latest, [.onTrack, .atRisk].contains(update.health) else { return [] }
        guard let worst = scope.health.findings.max(by: { $0.health.gravity < $1.health.gravity }) else { return [] }
        guard worst.health.gravity > update.health.gravity else { return [] }
        return [
            Finding(
                update.provenance,
                "health",
                "reported \(update.health.rawValue), computed \(worst.health.rawValue): \(worst.inWords)"
            )
        ]
    }
}
