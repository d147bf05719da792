import PorticoDiagnostics

/// A plan without anything to steer by.
struct NoKeyMilestone: Rule {
    let name = "no-key-milestone"
    let severity = Diagnostic.Severity.warning
    let summary = "no milestone of the plan is marked as key"
    let explanation = """
        The home page and the finish forecast show key milestones. Where none is marked, the last one has to stand for \
        the finish.
        """
    let fix = "mark those the sponsor would ask about with key: true"
    let breaking = RuleExample(
        [
            "plan.yml": """
            milestones:
              - {id: «M1», title: Design approved, baseline: 2026-04-10}
              - {id: M2, title: Pilot accepted, baseline: 2026-05-08}
              - {id: M3, title: Go-live completed, baseline: 2026-06-12}

            """
        ],
        message: "none of the 3 milestones is marked as key"
    )
    let passing = RuleExample([
        "plan.yml": """
        milestones:
          - {id: M1, title: Design approved, baseline: 2026-04-10}
          - {id: M2, title: Pilot accepted, baseline: 2026-05-08, key: true}
          - {id: M3, title: Go-live completed, baseline: 2026-06-12, key: true}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        let milestones = scope.plan.milestones
        guard milestones.count >= 3, !milestones.contains(where: \.isKey), let first = milestones.first else {
            return []
        }
        return [Finding(first.provenance, "id", "none of the \(milestones.count) milestones is marked as key")]
    }
}
