import PorticoDiagnostics

/// A criterion without a number.
struct CriterionWithoutMeasure: Rule {
    let name = "criterion-without-measure"
    let severity = Diagnostic.Severity.warning
    let summary = "a criterion has no measure"
    let explanation = "The text says what must hold; the measure says how it is found out and which number is enough."
    let fix = "add a measure such as \">= 18 of 20\""
    let breaking = RuleExample(
        [
            "plan.yml": """
            milestones:
              - id: M3
                title: Pilot accepted
                criteria: [{id: «AC-1», text: Users book without help}]

            """
        ],
        message: "AC-1 has no measure"
    )
    let passing = RuleExample([
        "plan.yml": """
        milestones:
          - id: M3
            title: Pilot accepted
            criteria: [{id: AC-1, text: Users book without help, measure: ">= 18 of 20"}]

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        (scope.plan.milestones.flatMap(\.criteria) + scope.project.deliverables.flatMap(\.ownCriteria))
            .filter { $0.measure == nil }
            .map { Finding($0.provenance, "measure", "\($0.id) has no measure") }
    }
}
