import PorticoDiagnostics

/// A week the client heard nothing.
struct UpdateMissed: Rule {
    let name = "update-missed"
    let severity = Diagnostic.Severity.warning
    let summary = "the next status update is overdue"
    let explanation =
        "Silence is read as bad news. The agreed cadence stands on the page, with the day the next one is due."
    let fix = "publish an update, even a short one; portico new status writes most of it"
    let breaking = RuleExample(
        [
            "client.yml": "name: Acme\ncadence: {every: 1w, weekday: fri, grace_days: 3}\n",
            "status/2026-02-27.md":
                "---\ndate: «2026-02-27»\nhealth: on_track\nheadline: Import scripts finished\nasks: []\n---\n",
        ],
        message: "the update after 2026-02-27 was due on 2026-03-06"
    )
    let passing = RuleExample([
        "client.yml": "name: Acme\ncadence: {every: 1w, weekday: fri, grace_days: 3}\n",
        "status/2026-03-06.md":
            "---\ndate: 2026-03-06\nhealth: on_track\nheadline: Import scripts finished\nasks: []\n---\n",
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        guard let cadence = scope.client.cadence, let latest = scope.latest else { return [] }
        guard latest.kind != .closure, latest.health != .complete, scope.dates.asOf == nil else { return [] }
        let due = cadence.nextUpdate(after: latest.date)
        guard scope.dates.today > due.adding(days: cadence.graceDays) else { return [] }
        return [Finding(latest.provenance, "date", "the update after \(latest.date) was due on \(due)")]
    }
}
