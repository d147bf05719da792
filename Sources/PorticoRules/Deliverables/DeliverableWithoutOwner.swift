import PorticoModel

struct DeliverableWithoutOwner: Rule {
    let name = "deliverable-without-owner"
    let summary = "Every deliverable has an owner"
    let explanation = "Somebody makes it and can answer questions about it. The rule checks only open deliverables."
    let fix = "add `owner:` with a person's id"
    let example = """
        plan.yml
          milestones:
            - {id: M3, title: Pilot accepted, baseline: 2026-04-11}
        deliverables.yml
          deliverables:
        -   - {id: D-07, title: «Pilot configuration», approver: j.doe}
        → D-07 has no owner
        +   - {id: D-07, title: Pilot configuration, owner: c.lee, approver: j.doe}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.currentDeliverables.filter { $0.owner == nil && $0.isOpen }.map { deliverable in
            deliverable.finding(at: "title", "has no owner")
        }
    }
}
