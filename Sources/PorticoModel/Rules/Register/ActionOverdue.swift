import PorticoDiagnostics

/// An action past its date.
struct ActionOverdue: Rule {
    let name = "action-overdue"
    let severity = Diagnostic.Severity.warning
    let summary = "an action is overdue beyond the tolerance"
    let explanation = "What waits for the client is shown second on the page; what waits for us they see too."
    let fix = "close it, or agree on a new date"
    let breaking = RuleExample(
        [
            "raid.yml":
                "actions:\n  - {id: ACT-12, title: Send test data, side: client, owner: j.doe, due: «2026-03-06»}\n"
        ],
        message: "ACT-12 is 7 days overdue; 3 are tolerated"
    )
    let passing = RuleExample([
        "raid.yml": """
        actions:
          - {id: ACT-12, title: Send test data, side: client, owner: j.doe, due: 2026-03-06, done: 2026-03-09}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        let limit = scope.client.tolerances.actionOverdueDays.amber
        return scope.raid.actions.compactMap { action in
            guard let days = action.overdueDays(at: scope.statusDate), Double(days) > limit else { return nil }
            return Finding(
                action.provenance,
                "due",
                "\(action.id) is \(Words.days(days)) overdue; \(Words.amount(limit, nil)) are tolerated"
            )
        }
    }
}
