import PorticoDiagnostics

/// A change request with a day of decision and no decision.
struct ChangeDecidedWithoutStatus: Rule {
    let name = "change-request-decided-without-status"
    let severity = Diagnostic.Severity.error
    let summary = "a change request has a day of decision, but no decision"
    let explanation = "Approved or rejected: scope, money and dates depend on which."
    let fix = "set the status to approved, rejected or withdrawn"
    let breaking = RuleExample(
        [
            "raid.yml": """
            change_requests:
              - {id: CR-2, title: A second site, raised: 2026-02-16, status: assessed, decided: «2026-02-23»}

            """
        ],
        message: "CR-2 was decided on 2026-02-23, but its status is assessed"
    )
    let passing = RuleExample([
        "raid.yml": """
        change_requests:
          - {id: CR-2, title: A second site, raised: 2026-02-16, status: approved, decided: 2026-02-23}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.raid.changeRequests.compactMap { change in
            guard change.status == .raised || change.status == .assessed, let decided = change.decided else {
                return nil
            }
            return Finding(
                change.provenance,
                "decided",
                "\(change.id) was decided on \(decided), but its status is \(change.status.rawValue)"
            )
        }
    }
}
