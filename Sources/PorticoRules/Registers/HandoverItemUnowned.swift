import PorticoModel

struct HandoverItemUnowned: Rule {
    let name = "handover-item-unowned"
    let summary = "Every open checklist item has an owner"
    let explanation = """
        People work through the exit checklist when they have already moved on to other work. An item without an \
        owner stays open for ever.
        """
    let fix = "add `owner:` with a person's id"
    let example = """
        handover.yml
          checklist:
        -   - {id: H-1, title: «Admin passwords handed over», due: 2026-06-30}
        → H-1 has no owner
        +   - {id: H-1, title: Admin passwords handed over, owner: c.lee, due: 2026-06-30}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.handover.checklist.filter { $0.done == nil && $0.owner == nil }.map { item in
            item.finding(at: "title", "has no owner")
        }
    }
}
