import PorticoDiagnostics

/// A milestone expected before what it waits for.
struct MilestoneBeforeDependency: Rule {
    let name = "milestone-before-dependency"
    let severity = Diagnostic.Severity.warning
    let summary = "a milestone is expected before one it depends on"
    let explanation = "Either the dependency is none, or one of the dates cannot be kept. The client will notice."
    let fix = "move one of the dates, or take the dependency out"
    let breaking = RuleExample(
        [
            "plan.yml": """
            milestones:
              - {id: M1, title: Design approved, baseline: 2026-04-20}
              - {id: M2, title: Pilot accepted, baseline: 2026-04-10, depends_on: [«M1»]}

            """
        ],
        message: "M2 is expected on 2026-04-10, before M1 on 2026-04-20"
    )
    let passing = RuleExample([
        "plan.yml": """
        milestones:
          - {id: M1, title: Design approved, baseline: 2026-04-20}
          - {id: M2, title: Pilot accepted, baseline: 2026-04-30, depends_on: [M1]}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.plan.milestones.flatMap { milestone in
            milestone.dependsOn.enumerated().compactMap { index, id -> Finding? in
                guard let before = scope.milestone(id)?.expected, let expected = milestone.expected else { return nil }
                guard expected < before, !(milestone.actual != nil && scope.milestone(id)?.actual == nil) else {
                    return nil
                }
                return Finding(
                    milestone.provenance,
                    "depends_on.\(index)",
                    "\(milestone.id) is expected on \(expected), before \(id) on \(before)"
                )
            }
        }
    }
}
