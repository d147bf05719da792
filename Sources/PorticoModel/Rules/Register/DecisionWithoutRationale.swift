import PorticoDiagnostics

/// A decision without its reasons.
struct DecisionWithoutRationale: Rule {
    let name = "decision-without-rationale"
    let severity = Diagnostic.Severity.warning
    let summary = "a decision does not say why"
    let explanation = "Whoever comes later will decide it again unless they can read why it was decided so."
    let fix = "add a rationale in a sentence or two"
    let source: String? = "Michael Nygard, \"Documenting Architecture Decisions\", 2011"
    let breaking = RuleExample(
        [
            "raid.yml": """
            decisions:
              - {id: DEC-3, title: Where mail lives, decision: «In the workspace», by: j.doe, on: 2026-03-04}

            """
        ],
        message: "DEC-3 does not say why"
    )
    let passing = RuleExample([
        "raid.yml": """
        decisions:
          - id: DEC-3
            title: Where mail lives
            decision: In the workspace
            by: j.doe
            on: 2026-03-04
            rationale: One place for mail and calendars

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.raid.decisions.filter { $0.decision != nil && $0.rationale == nil }
            .map { Finding($0.provenance, "decision", "\($0.id) does not say why") }
    }
}
