import PorticoDiagnostics

/// A change request that waits.
struct ChangeUndecided: Rule {
    let name = "change-request-undecided"
    let severity = Diagnostic.Severity.warning
    let summary = "a change request waits for its decision beyond the tolerance"
    let explanation = "Until it is decided nobody knows what the scope is, and work on it is at our own risk."
    let fix = "ask for the decision, or withdraw the request"
    let breaking = RuleExample(
        ["raid.yml": "change_requests:\n  - {id: CR-2, title: A second site, raised: «2026-02-16»}\n"],
        message: "CR-2 has waited 25 days for its decision; 14 are tolerated"
    )
    let passing = RuleExample([
        "raid.yml": """
        change_requests:
          - {id: CR-2, title: A second site, raised: 2026-02-16, status: rejected, decided: 2026-02-23}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        guard let today = scope.statusDate else { return [] }
        let limit = scope.client.tolerances.undecidedChangeDays.amber
        return scope.raid.changeRequests.compactMap { change in
            guard change.status == .raised || change.status == .assessed, let raised = change.raised else { return nil }
            let days = today.days(since: raised)
            guard Double(days) > limit else { return nil }
            return Finding(
                change.provenance,
                "raised",
                "\(change.id) has waited \(Words.days(days)) for its decision; \(Words.amount(limit, nil)) are tolerated"
            )
        }
    }
}
