import PorticoModel

struct OwnActionOverdue: Rule {
    let name = "own-action-overdue"
    let summary = "The supplier's own actions are on time"
    let explanation = """
        An open action on the supplier's side is overdue by more days than `tolerances.action_overdue_days.amber`. \
        The home page shows the client's actions; ours are easily forgotten.
        """
    let fix = "do it, or agree a new date with the client and set `due:`"
    let example = """
        As of 2026-03-13.
        raid.yml
          actions:
        -   - {id: ACT-2, title: Write the guide, side: supplier, owner: c.lee, asked: 2026-02-16, due: «2026-03-06»}
        → ACT-2, one of our own actions, is overdue by 7 days
        +   - {id: ACT-2, title: Write the guide, side: supplier, owner: c.lee, asked: 2026-02-16, due: 2026-03-06, done: 2026-03-05}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        let limit = input.tolerances.actionOverdueDays.amber
        return input.raid.actions.filter { $0.side == .supplier }.compactMap { action -> RuleFinding? in
            guard let days = action.overdueDays(at: input.statusDate), Double(days) > limit else { return nil }
            return RuleFinding(
                action.provenance,
                at: "due",
                "\(action.id), one of our own actions, is overdue by \(days.inDays)"
            )
        }
    }
}
