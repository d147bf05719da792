import PorticoDiagnostics

/// An update that asks for something that is done.
struct AskNotOpen: Rule {
    let name = "ask-not-open"
    let severity = Diagnostic.Severity.warning
    let summary = "the newest update asks for an action that was done before"
    let explanation = "Nothing tells a client more clearly that nobody has looked."
    let fix = "take it out of asks"
    let breaking = RuleExample(
        [
            "raid.yml": """
            actions:
              - {id: ACT-12, title: Send test data, side: client, owner: j.doe, due: 2026-03-06, done: 2026-03-04}

            """,
            "status/2026-03-13.md":
                "---\ndate: 2026-03-13\nhealth: on_track\nheadline: Import finished\nasks: [«ACT-12»]\n---\n",
        ],
        message: "ACT-12 is asked for, but was done on 2026-03-04"
    )
    let passing = RuleExample([
        "raid.yml":
            "actions:\n  - {id: ACT-12, title: Send test data, side: client, owner: j.doe, due: 2026-03-16}\n",
        "status/2026-03-13.md":
            "---\ndate: 2026-03-13\nhealth: on_track\nheadline: Import finished\nasks: [ACT-12]\n---\n",
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        guard let update = scope.latest else { return [] }
        return (update.asks ?? []).enumerated().compactMap { index, id in
            guard let done = scope.action(id)?.done, done < update.date else { return nil }
            return Finding(update.provenance, "asks.\(index)", "\(id) is asked for, but was done on \(done)")
        }
    }
}
