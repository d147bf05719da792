import PorticoModel

struct AskDone: Rule {
    let name = "ask-done"
    let summary = "An update asks only for actions that are still open"
    let explanation = """
        An action named in `asks` was done on or before the day of the update. Readers stop reading requests that are \
        repeated. Actions done after the update are fine, because a published update does not change.
        """
    let fix = "remove it from `asks`"
    let example = """
        status/2026-03-13.md
          ---
          date: 2026-03-13
          health: on_track
          headline: The import runs; nothing is late.
        - asks: [«ACT-1»]
        → ACT-1 is in `asks`, but was done on 2026-03-06
        + asks: []
          ---

          ## Done

          Two imports tried.
        raid.yml
          actions:
            - {id: ACT-1, title: Name deputies, side: client, owner: j.doe, asked: 2026-03-02, due: 2026-03-09, done: 2026-03-06}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let update = input.newest else { return [] }
        return (update.asks ?? []).enumerated().compactMap { index, id -> RuleFinding? in
            guard let done = input.actions[id]?.done, done <= update.date else { return nil }
            return RuleFinding(
                update.provenance,
                at: ["asks.\(index)", "asks"],
                "\(id) is in `asks`, but was done on \(done)"
            )
        }
    }
}
