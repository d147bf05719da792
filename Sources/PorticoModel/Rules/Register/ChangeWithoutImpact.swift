import PorticoDiagnostics

/// An approved change that changes nothing.
struct ChangeWithoutImpact: Rule {
    let name = "change-request-without-impact"
    let severity = Diagnostic.Severity.warning
    let summary = "a change request is assessed or approved without an impact"
    let explanation =
        "The client consents to days and money, not to a title. No impact is an impact too: write days: 0."
    let fix = "enter impact: {days: …, amount: …, milestones: […]}"
    let breaking = RuleExample(
        [
            "raid.yml": """
            change_requests:
              - {id: CR-2, title: A second site, raised: 2026-02-16, status: «approved», decided: 2026-02-23}

            """
        ],
        message: "CR-2 is approved without saying what it changes"
    )
    let passing = RuleExample([
        "raid.yml": """
        change_requests:
          - id: CR-2
            title: A second site
            raised: 2026-02-16
            status: approved
            decided: 2026-02-23
            impact: {days: 7, amount: 3000}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.raid.changeRequests.filter { change in
            (change.status == .approved || change.status == .assessed) && change.impactDays == nil
                && change.impactAmount == nil && change.impactMilestones.isEmpty
        }.map { Finding($0.provenance, "status", "\($0.id) is \($0.status.rawValue) without saying what it changes") }
    }
}
