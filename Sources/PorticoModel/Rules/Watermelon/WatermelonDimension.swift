import PorticoDiagnostics

/// A whole that is better than its worst part.
struct WatermelonDimension: Rule {
    let name = "watermelon-dimension"
    let severity = Diagnostic.Severity.warning
    let summary = "the health as a whole is better than that of a dimension"
    let explanation = "Health is the worst of its dimensions; an average hides the one that matters."
    let fix = "report the health of the worst dimension"
    let breaking = RuleExample(
        [
            "status/2026-03-13.md": """
            ---
            date: 2026-03-13
            health: «on_track»
            headline: All is well
            dimensions: {schedule: off_track, cost: on_track}
            asks: []
            ---

            """
        ],
        message: "health is on_track, but schedule is off_track"
    )
    let passing = RuleExample([
        "status/2026-03-13.md": """
        ---
        date: 2026-03-13
        health: off_track
        headline: The pilot moves
        why: Test data came late
        path_to_green: Import on 21 March
        dimensions: {schedule: off_track, cost: on_track}
        asks: []
        ---

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        guard let update = scope.latest, ![.complete, .onHold].contains(update.health) else { return [] }
        let worst = Dimension.allCases.compactMap { dimension in update.dimensions[dimension].map { (dimension, $0) } }
            .max { $0.1.gravity < $1.1.gravity }
        guard let worst, worst.1.gravity > update.health.gravity else { return [] }
        return [
            Finding(
                update.provenance,
                "health",
                "health is \(update.health.rawValue), but \(worst.0.rawValue) is \(worst.1.rawValue)"
            )
        ]
    }
}
