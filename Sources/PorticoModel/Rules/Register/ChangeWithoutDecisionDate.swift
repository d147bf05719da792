import PorticoDiagnostics

/// A change request decided on no day.
struct ChangeWithoutDecisionDate: Rule {
    let name = "change-request-without-decision-date"
    let severity = Diagnostic.Severity.error
    let summary = "a change request is decided without a date"
    let explanation = "Baselines and the contract's value move with it; from which day on must be on record."
    let fix = "enter decided: with the day"
    let breaking = RuleExample(
        [
            "raid.yml":
                "change_requests:\n  - {id: CR-2, title: A second site, raised: 2026-02-16, status: «approved»}\n"
        ],
        message: "CR-2 is approved, but not since when"
    )
    let passing = RuleExample([
        "raid.yml": """
        change_requests:
          - {id: CR-2, title: A second site, raised: 2026-02-16, status: approved, decided: 2026-02-23}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.raid.changeRequests
            .filter { ($0.status == .approved || $0.status == .rejected) && $0.decided == nil }
            .map { Finding($0.provenance, "status", "\($0.id) is \($0.status.rawValue), but not since when") }
    }
}
