import PorticoDiagnostics

/// From green to red in a week.
struct HealthJump: Rule {
    let name = "health-jump"
    let severity = Diagnostic.Severity.warning
    let summary = "the health went from on track to off track without at risk"
    let explanation = """
        Few projects break in a week. Where the step between is missing, earlier updates were greener than they should \
        have been, and the client will think so.
        """
    let fix = "say in why since when it was known"
    let breaking = RuleExample(
        [
            "status/2026-03-06.md":
                "---\ndate: 2026-03-06\nhealth: on_track\nheadline: All is well\nasks: []\n---\n",
            "status/2026-03-13.md": """
            ---
            date: 2026-03-13
            health: «off_track»
            headline: The pilot moves to May
            why: Test data came late
            path_to_green: Import on 21 March
            asks: []
            ---

            """,
        ],
        message: "off_track on 2026-03-13, a week after on_track on 2026-03-06"
    )
    let passing = RuleExample([
        "status/2026-03-06.md": """
        ---
        date: 2026-03-06
        health: at_risk
        headline: Test data is late
        why: The export failed twice
        path_to_green: A new export by Wednesday
        asks: []
        ---

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
        guard let update = scope.latest, update.health == .offTrack else { return [] }
        guard let before = scope.project.updates.dropFirst().first, before.health == .onTrack else { return [] }
        let days = update.date.days(since: before.date)
        let time = days == 7 ? "a week" : Words.days(days)
        return [
            Finding(
                update.provenance,
                "health",
                "off_track on \(update.date), \(time) after on_track on \(before.date)"
            )
        ]
    }
}
