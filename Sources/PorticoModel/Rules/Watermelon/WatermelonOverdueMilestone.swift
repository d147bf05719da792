import PorticoDiagnostics

/// On track with a key milestone overdue.
struct WatermelonOverdueMilestone: Rule {
    let name = "watermelon-overdue-milestone"
    let severity = Diagnostic.Severity.warning
    let summary = "reported on track with an overdue key milestone"
    let explanation =
        "A key milestone that should have been reached is the first thing the sponsor compares with the colour."
    let fix = "report at_risk, or enter the milestone's actual date or new forecast"
    let breaking = RuleExample(
        [
            "plan.yml": "milestones:\n  - {id: M3, title: Pilot accepted, key: true, baseline: 2026-03-10}\n",
            "status/2026-03-13.md":
                "---\ndate: 2026-03-13\nhealth: «on_track»\nheadline: All is well\nasks: []\n---\n",
        ],
        message: "on_track, but the key milestone M3 is 3 days overdue"
    )
    let passing = RuleExample([
        "plan.yml":
            "milestones:\n  - {id: M3, title: Pilot accepted, key: true, baseline: 2026-03-10, actual: 2026-03-10}\n",
        "status/2026-03-13.md":
            "---\ndate: 2026-03-13\nhealth: on_track\nheadline: All is well\nasks: []\n---\n",
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        guard let update = scope.latest, update.health == .onTrack else { return [] }
        return scope.plan.milestones.filter(\.isKey).compactMap { milestone in
            guard let days = milestone.overdueDays(at: scope.statusDate) else { return nil }
            return Finding(
                update.provenance,
                "health",
                "on_track, but the key milestone \(milestone.id) is \(Words.days(days)) overdue",
                related: [
                    .init(place: milestone.provenance.place(of: "forecast"), message: "\(milestone.id) stands here")
                ]
            )
        }
    }
}
