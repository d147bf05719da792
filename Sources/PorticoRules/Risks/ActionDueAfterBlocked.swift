import PorticoDiagnostics
import PorticoModel

struct ActionDueAfterBlocked: Rule {
    let name = "action-due-after-blocked"
    let severity = Diagnostic.Severity.warning
    let summary = "An action is due no later than what it holds up"
    let explanation = """
        An open action names a milestone or a deliverable in `blocks` that is expected before the action is due. Both \
        dates cannot hold.
        """
    let fix = "set an earlier `due`, move the forecast of what it holds up, or remove the id from `blocks`"
    let example = """
        plan.yml
          milestones:
            - {id: M3, title: Pilot accepted, baseline: 2026-04-11}
        raid.yml
          actions:
        -   - {id: ACT-1, title: Name deputies, side: client, owner: j.doe, asked: 2026-03-09, due: «2026-04-17», blocks: [M3]}
        → ACT-1 is due on 2026-04-17, after M3, which it holds up, on 2026-04-11
        +   - {id: ACT-1, title: Name deputies, side: client, owner: j.doe, asked: 2026-03-09, due: 2026-04-10, blocks: [M3]}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.raid.actions.filter { $0.done == nil }.compactMap { action -> RuleFinding? in
            guard let due = action.due else { return nil }
            let held = action.blocks.compactMap { id in input.expected(id).map { (id: id, on: $0) } }
            guard let first = held.min(by: { ($0.on, $0.id) < ($1.on, $1.id) }), first.on < due else { return nil }
            let message = "\(action.id) is due on \(due), after \(first.id), which it holds up, on \(first.on)"
            return RuleFinding(action.provenance, at: "due", message)
        }
    }
}

extension RuleInput {
    /// Returns the day on which an open milestone or deliverable is expected; nil for anything else.
    fileprivate func expected(_ id: String) -> CalendarDate? {
        if let milestone = milestones[id] { return milestone.actual == nil ? milestone.expected : nil }
        guard let deliverable = deliverables[id], deliverable.isOpen else { return nil }
        return deliverable.isDelivered ? nil : deliverable.forecast ?? deliverable.baseline
    }
}
