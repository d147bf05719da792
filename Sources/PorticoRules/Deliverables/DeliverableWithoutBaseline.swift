import PorticoModel

struct DeliverableWithoutBaseline: Rule {
    let name = "deliverable-without-baseline"
    let summary = "Every deliverable has a promised date"
    let explanation = "Without a promised date, no forecast can be late."
    let fix = "add `baseline:` with the date that was agreed"
    let example = """
        plan.yml
          milestones:
            - {id: M3, title: Pilot accepted, baseline: 2026-04-11}
        deliverables.yml
          deliverables:
        -   - {id: D-07, title: «Pilot configuration», owner: c.lee}
        → D-07 has no promised date
        +   - {id: D-07, title: Pilot configuration, owner: c.lee, baseline: 2026-04-11}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.currentDeliverables.filter { $0.baseline == nil }.map { deliverable in
            deliverable.finding(at: "title", "has no promised date")
        }
    }
}
