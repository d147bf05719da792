import PorticoDiagnostics

/// An update that asks the client for our own work.
struct AskOfSupplier: Rule {
    let name = "ask-of-supplier"
    let severity = Diagnostic.Severity.error
    let summary = "an update asks the client for an action of the supplier's"
    let explanation = "\"What we need from you\" would list what the client needs from us."
    let fix = "take it out of asks, or correct the action's side"
    let breaking = RuleExample(
        [
            "raid.yml": "actions:\n  - {id: ACT-3, title: Write the script, side: supplier, due: 2026-03-20}\n",
            "status/2026-03-13.md":
                "---\ndate: 2026-03-13\nhealth: on_track\nheadline: Import finished\nasks: [«ACT-3»]\n---\n",
        ],
        message: "ACT-3 is asked of the client, but is the supplier's"
    )
    let passing = RuleExample([
        "raid.yml": "actions:\n  - {id: ACT-3, title: Send test data, side: client, due: 2026-03-20}\n",
        "status/2026-03-13.md":
            "---\ndate: 2026-03-13\nhealth: on_track\nheadline: Import finished\nasks: [ACT-3]\n---\n",
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.project.updates.flatMap { update in
            (update.asks ?? []).enumerated().compactMap { index, id -> Finding? in
                guard scope.action(id)?.side == .supplier else { return nil }
                return Finding(
                    update.provenance,
                    "asks.\(index)",
                    "\(id) is asked of the client, but is the supplier's"
                )
            }
        }
    }
}
