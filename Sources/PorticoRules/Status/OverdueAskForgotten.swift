import PorticoModel

struct OverdueAskForgotten: Rule {
    let name = "overdue-ask-forgotten"
    let summary = "An update asks again for the client's overdue actions"
    let explanation = """
        An open action of the client was overdue on the day of the update, but `asks` does not name it. The page then \
        asks for less than the project needs.
        """
    let fix = "add it to `asks`, or move its `due`"
    let example = """
        status/2026-03-13.md
          ---
          date: 2026-03-13
          health: on_track
          headline: The import runs; nothing is late.
        - asks: «[»]
        → ACT-1, one of the client's actions, is overdue by 7 days but is not in `asks`
        + asks: [ACT-1]
          ---

          ## Done

          Two imports tried.
        raid.yml
          actions:
            - {id: ACT-1, title: Name deputies, side: client, owner: j.doe, asked: 2026-02-23, due: 2026-03-06}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let update = input.newest, let asks = update.asks else { return [] }
        return input.raid.actions.compactMap { action -> RuleFinding? in
            guard action.side == .client, !asks.contains(action.id), let days = action.overdueDays(at: update.date)
            else { return nil }
            let message = "\(action.id), one of the client's actions, is overdue by \(days.inDays) but is not in `asks`"
            return RuleFinding(update.provenance, at: "asks", in: action.provenance, message)
        }
    }
}
