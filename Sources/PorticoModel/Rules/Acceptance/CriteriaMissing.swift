import PorticoDiagnostics

/// A key milestone, and nobody agreed what reaching it means.
struct CriteriaMissing: Rule {
    let name = "criteria-missing"
    let severity = Diagnostic.Severity.warning
    let summary = "a key milestone has no acceptance criteria"
    let explanation = "Whether it is reached will be a matter of opinion on the day it is paid for."
    let fix = "agree on at least one criterion with a measure"
    let source: String? = "PRINCE2, product descriptions: quality criteria; INVEST and SMART criteria"
    let breaking = RuleExample(
        ["plan.yml": "milestones:\n  - {id: «M3», title: Pilot accepted, key: true, baseline: 2026-04-11}\n"],
        message: "the key milestone M3 has no acceptance criteria"
    )
    let passing = RuleExample([
        "plan.yml": """
        milestones:
          - id: M3
            title: Pilot accepted
            key: true
            baseline: 2026-04-11
            criteria: [{id: AC-1, text: 20 users book without help, measure: ">= 18 of 20"}]

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.plan.milestones.filter { milestone in
            milestone.isKey && milestone.criteria.isEmpty && milestone.actual == nil
                && !scope.project.deliverables.contains {
                    $0.milestone == milestone.id && !($0.criteria.isEmpty && $0.ownCriteria.isEmpty)
                }
        }.map { Finding($0.provenance, "id", "the key milestone \($0.id) has no acceptance criteria") }
    }
}
