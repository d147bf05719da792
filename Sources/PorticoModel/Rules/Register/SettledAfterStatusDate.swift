import PorticoDiagnostics

/// Something in the register that the newest update cannot know of.
struct SettledAfterStatusDate: Rule {
    let name = "settled-after-status-date"
    let severity = Diagnostic.Severity.error
    let summary = "an item of the register was settled after the status date"
    let explanation =
        "The portal shows everything as of the newest update; what happened since belongs into the next one."
    let fix = "publish the update that tells of it, or correct the date"
    let breaking = RuleExample(
        [
            "raid.yml": """
            actions:
              - {id: ACT-12, title: Send test data, side: client, owner: j.doe, due: 2026-03-20, done: «2026-03-16»}

            """
        ],
        message: "ACT-12 was done on 2026-03-16, after the status date 2026-03-13"
    )
    let passing = RuleExample([
        "raid.yml": """
        actions:
          - {id: ACT-12, title: Send test data, side: client, owner: j.doe, due: 2026-03-20, done: 2026-03-12}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        guard let day = scope.lastKnownDay else { return [] }
        let raid = scope.raid
        return raid.issues.compactMap { finding($0.id, $0.provenance, "resolved", $0.resolved, after: day) }
            + raid.actions.compactMap { finding($0.id, $0.provenance, "done", $0.done, after: day) }
            + raid.decisions.compactMap { finding($0.id, $0.provenance, "on", $0.on, after: day) }
            + raid.changeRequests.compactMap { finding($0.id, $0.provenance, "decided", $0.decided, after: day) }
    }

    private func finding(
        _ id: String,
        _ provenance: Provenance,
        _ field: String,
        _ date: CalendarDate?,
        after day: CalendarDate
    ) -> Finding? {
        guard let date, date > day else { return nil }
        let word = field == "on" ? "decided" : field
        return Finding(provenance, field, "\(id) was \(word) on \(date), after the status date \(day)")
    }
}
