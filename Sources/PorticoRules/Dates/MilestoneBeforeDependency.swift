import PorticoDiagnostics
import PorticoModel

struct MilestoneBeforeDependency: Rule {
    let name = "milestone-before-dependency"
    let summary = "A milestone comes after those it depends on"
    let explanation = """
        The rule compares the expected dates (actual, otherwise forecast, otherwise baseline); the same day is \
        allowed. If you enter a slip for one milestone but not for those that depend on it, the true finish is \
        hidden.
        """
    let fix = "apply the slip to this milestone too, or remove the other one from `depends_on`"
    let source: String? = "PMBOK Guide: finish-to-start is the usual dependency"
    let example = """
        plan.yml
          milestones:
            - {id: M3, title: Pilot accepted, baseline: 2026-04-11, forecast: 2026-07-04, reason: Late test data}
        -   - {id: M5, title: Go-live completed, baseline: 2026-06-30, depends_on: [«M3»]}
        → M5 on 2026-06-30 comes before M3 on 2026-07-04, which it depends on
        +   - {id: M5, title: Go-live completed, baseline: 2026-06-30, forecast: 2026-08-15, depends_on: [M3], reason: The pilot (M3)}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.plan.milestones.flatMap { milestone in
            milestone.dependsOn.enumerated().compactMap { index, id -> RuleFinding? in
                guard let before = input.milestones[id], let earlier = before.expected, let date = milestone.expected,
                    date < earlier
                else { return nil }
                return milestone.finding(
                    at: "depends_on.\(index)",
                    "on \(date) comes before \(id) on \(earlier), which it depends on",
                    related: [.init(place: before.provenance.item, message: "\(id) is expected here")]
                )
            }
        }
    }
}
