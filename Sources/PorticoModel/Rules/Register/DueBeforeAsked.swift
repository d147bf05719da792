import PorticoDiagnostics

/// An action due before anybody asked for it.
struct DueBeforeAsked: Rule {
    let name = "due-before-asked"
    let severity = Diagnostic.Severity.error
    let summary = "an action is due before it was asked for"
    let explanation = "It would be overdue from the first day on, and the client would be right to complain."
    let fix = "correct one of the two dates"
    let breaking = RuleExample(
        [
            "raid.yml": """
            actions:
              - {id: ACT-12, title: Send test data, side: client, owner: j.doe, asked: 2026-03-09, due: «2026-03-06»}

            """
        ],
        message: "ACT-12 is due on 2026-03-06, before it was asked for on 2026-03-09"
    )
    let passing = RuleExample([
        "raid.yml": """
        actions:
          - {id: ACT-12, title: Send test data, side: client, owner: j.doe, asked: 2026-03-09, due: 2026-03-16}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.raid.actions.compactMap { action in
            guard let asked = action.asked, let due = action.due, due < asked else { return nil }
            return Finding(
                action.provenance,
                "due",
                "\(action.id) is due on \(due), before it was asked for on \(asked)"
            )
        }
    }
}
