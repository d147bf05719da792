import PorticoDiagnostics

/// A project in trouble, and no word why.
struct HealthWithoutWhy: Rule {
    let name = "health-without-why"
    let severity = Diagnostic.Severity.warning
    let summary = "an update is not on track and does not say why"
    let explanation = "The colour raises the question; the sponsor should not have to telephone for the answer."
    let fix = "add why: in one sentence"
    let breaking = RuleExample(
        [
            "status/2026-03-13.md":
                "---\ndate: 2026-03-13\nhealth: «at_risk»\nheadline: Pilot moves\npath_to_green: Import on 21 March\n---\n"
        ],
        message: "health is at_risk without a why"
    )
    let passing = RuleExample([
        "status/2026-03-13.md": """
        ---
        date: 2026-03-13
        health: at_risk
        headline: Pilot moves
        why: Test data came nine days late
        path_to_green: Import on 21 March
        ---

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        guard let update = scope.latest, update.why == nil else { return [] }
        guard [.atRisk, .offTrack, .onHold].contains(update.health) else { return [] }
        return [Finding(update.provenance, "health", "health is \(update.health.rawValue) without a why")]
    }
}
