import PorticoModel

struct DeliverableWithoutApprover: Rule {
    let name = "deliverable-without-approver"
    let summary = "Every deliverable has an approver"
    let explanation = """
        Agree who accepts a deliverable before the work is handed over. The rule checks all deliverables that are not \
        withdrawn or superseded.
        """
    let fix = "add `approver:` with the id of somebody who may accept"
    let source: String? = "PRINCE2: a product description names who accepts"
    let example = """
        plan.yml
          milestones:
            - {id: M3, title: Pilot accepted, baseline: 2026-04-11}
        deliverables.yml
          deliverables:
        -   - {id: D-07, title: «Pilot configuration», owner: c.lee}
        → D-07 has no approver
        +   - {id: D-07, title: Pilot configuration, owner: c.lee, approver: j.doe}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.currentDeliverables.filter { $0.approver == nil }.map { deliverable in
            deliverable.finding(at: "title", "has no approver")
        }
    }
}
