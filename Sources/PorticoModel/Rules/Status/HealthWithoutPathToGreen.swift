import PorticoDiagnostics

/// A project in trouble, and no way out of it.
struct HealthWithoutPathToGreen: Rule {
    let name = "health-without-path-to-green"
    let severity = Diagnostic.Severity.warning
    let summary = "an update is at risk or off track and names no way back"
    let explanation = "Bad news with a plan is a status; bad news alone is an alarm."
    let fix = "add path_to_green: what is done, and by when it will have helped"
    let breaking = RuleExample(
        [
            "status/2026-03-13.md":
                "---\ndate: 2026-03-13\nhealth: «off_track»\nheadline: Pilot moves\nwhy: Test data came late\n---\n"
        ],
        message: "health is off_track without a path to green"
    )
    let passing = RuleExample([
        "status/2026-03-13.md": """
        ---
        date: 2026-03-13
        health: off_track
        headline: Pilot moves
        why: Test data came late
        path_to_green: Import on 21 March
        ---

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        guard let update = scope.latest, update.pathToGreen == nil else { return [] }
        guard update.health == .atRisk || update.health == .offTrack else { return [] }
        return [Finding(update.provenance, "health", "health is \(update.health.rawValue) without a path to green")]
    }
}
