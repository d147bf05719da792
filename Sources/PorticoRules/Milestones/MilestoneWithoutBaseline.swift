import PorticoModel

struct MilestoneWithoutBaseline: Rule {
    let name = "milestone-without-baseline"
    let summary = "Every milestone has a promised date"
    let explanation = """
        Without a `baseline` there is nothing to compare the forecast with: the portal shows no slip and calculates \
        no health, and any date is on time.
        """
    let fix = "add `baseline:` with the date that was agreed"
    let example = """
        plan.yml
          milestones:
        -   - {id: M3, title: Pilot accepted, forecast: «2026-04-25»}
        → M3 has no baseline
        +   - {id: M3, title: Pilot accepted, baseline: 2026-04-25}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.plan.milestones.filter { $0.baseline == nil }.map { milestone in
            milestone.finding(at: ["forecast", "actual", "title"], "has no baseline")
        }
    }
}
