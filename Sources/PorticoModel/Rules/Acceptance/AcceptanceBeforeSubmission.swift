import PorticoDiagnostics

/// An acceptance of something that had not been handed over.
struct AcceptanceBeforeSubmission: Rule {
    let name = "acceptance-before-submission"
    let severity = Diagnostic.Severity.error
    let summary = "a deliverable was accepted before it was submitted"
    let explanation = "One of the two dates is wrong, and both are part of the record."
    let fix = "correct one of the two dates"
    let breaking = RuleExample(
        [
            "deliverables.yml": """
            deliverables:
              - id: D-07
                title: Pilot configuration
                version: "1.1"
                status: accepted
                submitted: 2026-03-12
                acceptance: {version: "1.1", by: j.doe, on: «2026-03-10»}

            """
        ],
        message: "D-07 was accepted on 2026-03-10, before it was submitted on 2026-03-12"
    )
    let passing = RuleExample([
        "deliverables.yml": """
        deliverables:
          - id: D-07
            title: Pilot configuration
            version: "1.1"
            status: accepted
            submitted: 2026-03-05
            acceptance: {version: "1.1", by: j.doe, on: 2026-03-10}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.project.deliverables.compactMap { deliverable in
            guard let acceptance = deliverable.acceptance, let submitted = deliverable.submitted else { return nil }
            guard acceptance.on < submitted else { return nil }
            return Finding(
                acceptance.provenance,
                "on",
                "\(deliverable.id) was accepted on \(acceptance.on), before it was submitted on \(submitted)"
            )
        }
    }
}
