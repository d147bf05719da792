import PorticoModel

struct HandoverItemOverdue: Rule {
    let name = "handover-item-overdue"
    let summary = "A checklist item is done on time"
    let explanation = "The item is not done, and its `due` is before the status date."
    let fix = "set `done:`, or a new `due:`"
    let example = """
        As of 2026-03-13.
        handover.yml
          checklist:
        -   - {id: H-1, title: Admin passwords handed over, owner: c.lee, due: «2026-03-06»}
        → H-1 was due 7 days before the status date but is not done
        +   - {id: H-1, title: Admin passwords handed over, owner: c.lee, due: 2026-03-06, done: 2026-03-06}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let statusDate = input.statusDate else { return [] }
        return input.project.handover.checklist.compactMap { item -> RuleFinding? in
            guard item.done == nil, let due = item.due, due < statusDate else { return nil }
            let days = statusDate.days(since: due).inDays
            return item.finding(at: "due", "was due \(days) before the status date but is not done")
        }
    }
}
