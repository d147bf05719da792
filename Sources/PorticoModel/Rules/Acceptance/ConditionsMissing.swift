import PorticoDiagnostics

/// An acceptance with conditions that nobody wrote down.
struct ConditionsMissing: Rule {
    let name = "conditions-missing"
    let severity = Diagnostic.Severity.error
    let summary = "a deliverable is accepted with conditions that are not written down"
    let explanation = "A condition that is not written cannot be met, and the acceptance stays open for ever."
    let fix = "add conditions: … to the acceptance"
    let breaking = RuleExample(
        [
            "deliverables.yml": """
            deliverables:
              - id: D-07
                title: Pilot configuration
                version: "1.1"
                status: accepted_with_conditions
                acceptance: «{»version: "1.1", by: j.doe, on: 2026-03-10}

            """
        ],
        message: "D-07 is accepted with conditions, but none is written down"
    )
    let passing = RuleExample([
        "deliverables.yml": """
        deliverables:
          - id: D-07
            title: Pilot configuration
            version: "1.1"
            status: accepted_with_conditions
            acceptance: {version: "1.1", by: j.doe, on: 2026-03-10, conditions: VAT rules by 27 March}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.project.deliverables.compactMap { deliverable in
            guard deliverable.status == .acceptedWithConditions, let acceptance = deliverable.acceptance else {
                return nil
            }
            guard acceptance.conditions == nil else { return nil }
            return Finding(
                acceptance.provenance,
                nil,
                "\(deliverable.id) is accepted with conditions, but none is written down"
            )
        }
    }
}
