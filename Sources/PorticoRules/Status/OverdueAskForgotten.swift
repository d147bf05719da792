import PorticoDiagnostics
import PorticoModel

struct OverdueAskForgotten: Rule {
    let name = "overdue-ask-forgotten"
    let severity = Diagnostic.Severity.warning
    let summary = "What the client owes and is late with is asked for again"
    let explanation = """
        An open action of the client's was overdue on the day of the update, and `asks` does not name it. The page \
        then says that nothing, or less, is needed.
        """
    let fix = "add it to `asks`, or move its `due`"
    let example = """
        status/2026-03-13.md
          ---
          date: 2026-03-13
          health: on_track
          headline: The import runs; nothing is late.
        - asks: «[»]
        → ACT-1 of the client's is overdue by 7 days and is not asked for
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
            let message = "\(action.id) of the client's is overdue by \(days.inDays) and is not asked for"
            return RuleFinding(update.provenance, at: "asks", in: action.provenance, message)
        }
    }
}
