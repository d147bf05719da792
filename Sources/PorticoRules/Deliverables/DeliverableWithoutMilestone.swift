import PorticoModel

struct DeliverableWithoutMilestone: Rule {
    let name = "deliverable-without-milestone"
    let summary = "Every deliverable belongs to a milestone"
    let explanation = """
        The register is grouped by milestone, and a milestone is reached only when its deliverables are accepted. A \
        deliverable without a milestone is easily forgotten until the end. The rule does not check plans without \
        milestones.
        """
    let fix = "add `milestone:` with the milestone that needs it"
    let example = """
        plan.yml
          milestones:
            - {id: M3, title: Pilot accepted, baseline: 2026-04-11}
        deliverables.yml
          deliverables:
        -   - {id: D-07, title: «Pilot configuration», owner: c.lee}
        → D-07 has no milestone
        +   - {id: D-07, title: Pilot configuration, owner: c.lee, milestone: M3}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.currentDeliverables.filter { $0.milestone == nil && !input.plan.milestones.isEmpty }.map { deliverable in
            deliverable.finding(at: "title", "has no milestone")
        }
    }
}
