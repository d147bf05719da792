import PorticoModel

struct ReachedBeforeDependency: Rule {
    let name = "reached-before-dependency"
    let summary = "A milestone is reached only after those it depends on"
    let explanation = """
        Either there is no real dependency, or somebody forgot the other milestone's actual date, or this milestone \
        has not really been reached.
        """
    let fix = "set the other milestone's `actual`, or remove it from `depends_on`"
    let example = """
        plan.yml
          milestones:
        -   - {id: M1, title: Requirements agreed, baseline: 2026-01-30, forecast: 2026-03-20, reason: Sponsor ill}
        +   - {id: M1, title: Requirements agreed, baseline: 2026-01-30, actual: 2026-01-30}
            - {id: M2, title: Design approved, baseline: 2026-02-27, actual: 2026-02-27, depends_on: [«M1»]}
        → M2 is reached, but M1, which it depends on, has not been reached
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.plan.milestones.filter { $0.actual != nil }.flatMap { milestone in
            milestone.dependsOn.enumerated().compactMap { index, id -> RuleFinding? in
                guard let before = input.milestones[id], before.actual == nil else { return nil }
                return milestone.finding(
                    at: "depends_on.\(index)",
                    "is reached, but \(id), which it depends on, has not been reached"
                )
            }
        }
    }
}
