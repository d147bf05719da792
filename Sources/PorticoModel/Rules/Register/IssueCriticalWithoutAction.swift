import PorticoDiagnostics

/// Something grave has happened, and nothing is done.
struct IssueCriticalWithoutAction: Rule {
    let name = "critical-issue-without-action"
    let severity = Diagnostic.Severity.warning
    let summary = "an open critical issue does not say what is done about it"
    let explanation = "It stands at the top of the home page. The next thing its reader looks for is what you do."
    let fix = "say in action what is done, and by when it will have helped"
    let breaking = RuleExample(
        [
            "raid.yml": """
            issues:
              - {id: I-4, title: Backups fail, severity: «critical», owner: c.lee, raised: 2026-03-10, due: 2026-03-16}

            """
        ],
        message: "the critical issue I-4 does not say what is done about it"
    )
    let passing = RuleExample([
        "raid.yml": """
        issues:
          - id: I-4
            title: Backups fail
            severity: critical
            action: A second copy is made by hand each night
            owner: c.lee
            raised: 2026-03-10
            due: 2026-03-16

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.raid.issues.filter { $0.severity == .critical && $0.resolved == nil && $0.action == nil }.map {
            Finding($0.provenance, "severity", "the critical issue \($0.id) does not say what is done about it")
        }
    }
}
