import PorticoDiagnostics

/// Milestones that wait for each other.
struct DependencyCycle: Rule {
    let name = "dependency-cycle"
    let severity = Diagnostic.Severity.error
    let summary = "milestones depend on each other in a circle"
    let explanation = "None of them could ever be reached, and there is no chain to the finish."
    let fix = "take one of the dependencies out"
    let breaking = RuleExample(
        [
            "plan.yml": """
            milestones:
              - {id: M1, title: Design approved, depends_on: «[»M2]}
              - {id: M2, title: Pilot accepted, depends_on: [M1]}

            """
        ],
        message: "M1 waits for itself: M1 → M2 → M1"
    )
    let passing = RuleExample([
        "plan.yml": """
        milestones:
          - {id: M1, title: Design approved}
          - {id: M2, title: Pilot accepted, depends_on: [M1]}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        let search = CycleSearch { scope.milestone($0)?.dependsOn ?? [] }
        return search.cycles(from: scope.plan.milestones.map(\.id)).compactMap { cycle in
            guard let start = scope.milestone(cycle.first) else { return nil }
            return Finding(
                start.provenance,
                "depends_on",
                "\(start.id) waits for itself: \(cycle.joined(separator: " → "))"
            )
        }
    }
}
