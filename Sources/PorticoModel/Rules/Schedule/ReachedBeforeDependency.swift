import PorticoDiagnostics

/// A milestone reached although what it waits for is not.
struct ReachedBeforeDependency: Rule {
    let name = "reached-before-dependency"
    let severity = Diagnostic.Severity.warning
    let summary = "a milestone was reached before one it depends on"
    let explanation = "If it could be reached without the other, it did not depend on it; if not, it was not reached."
    let fix = "enter the other's actual date, or take the dependency out"
    let breaking = RuleExample(
        [
            "plan.yml": """
            milestones:
              - {id: M1, title: Design approved, baseline: 2026-04-20}
              - {id: M2, title: Pilot accepted, baseline: 2026-03-10, actual: «2026-03-10», depends_on: [M1]}

            """
        ],
        message: "M2 was reached on 2026-03-10, but M1, which it depends on, was not"
    )
    let passing = RuleExample([
        "plan.yml": """
        milestones:
          - {id: M1, title: Design approved, baseline: 2026-03-02, actual: 2026-03-02}
          - {id: M2, title: Pilot accepted, baseline: 2026-03-10, actual: 2026-03-10, depends_on: [M1]}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.plan.milestones.flatMap { milestone in
            milestone.dependsOn.compactMap { id -> Finding? in
                guard let actual = milestone.actual, let other = scope.milestone(id), other.actual == nil else {
                    return nil
                }
                return Finding(
                    milestone.provenance,
                    "actual",
                    "\(milestone.id) was reached on \(actual), but \(id), which it depends on, was not"
                )
            }
        }
    }
}
