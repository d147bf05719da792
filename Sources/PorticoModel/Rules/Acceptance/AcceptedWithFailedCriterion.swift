import PorticoDiagnostics

/// A deliverable accepted although one of its criteria failed.
struct AcceptedWithFailedCriterion: Rule {
    let name = "accepted-with-failed-criterion"
    let severity = Diagnostic.Severity.warning
    let summary = "a deliverable is accepted although a criterion of it failed"
    let explanation = "Accepted without conditions against a failed criterion: one of the two was not meant."
    let fix = "accept it with conditions, waive the criterion, or correct its result"
    let breaking = RuleExample(
        [
            "deliverables.yml": """
            deliverables:
              - id: D-07
                title: Pilot configuration
                status: «accepted»
                own_criteria: [{id: AC-1, text: All roles can book, measure: 4 of 4, result: failed}]
                acceptance: {version: "1.1", by: j.doe, on: 2026-03-10}

            """
        ],
        message: "D-07 is accepted, but its criterion AC-1 failed"
    )
    let passing = RuleExample([
        "deliverables.yml": """
        deliverables:
          - id: D-07
            title: Pilot configuration
            status: accepted
            own_criteria: [{id: AC-1, text: All roles can book, measure: 4 of 4, result: passed}]
            acceptance: {version: "1.1", by: j.doe, on: 2026-03-10}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        let shared = Dictionary(scope.plan.milestones.flatMap(\.criteria).map { ($0.id, $0) }) { first, _ in first }
        return scope.project.deliverables.filter { $0.status == .accepted }.flatMap { deliverable in
            (deliverable.ownCriteria + deliverable.criteria.compactMap { shared[$0] })
                .filter { $0.result == .failed }
                .map {
                    Finding(
                        deliverable.provenance,
                        "status",
                        "\(deliverable.id) is accepted, but its criterion \($0.id) failed"
                    )
                }
        }
    }
}
