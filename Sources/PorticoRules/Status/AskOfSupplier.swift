import PorticoModel

struct AskOfSupplier: Rule {
    let name = "ask-of-supplier"
    let summary = "`asks` contains only the client's actions"
    let explanation = """
        An action on the supplier's side is in `asks`. That part of the home page lists what the client must do; our \
        own work belongs under Next.
        """
    let fix = "remove it from `asks`, or change the action's `side`"
    let example = """
        status/2026-03-13.md
          ---
          date: 2026-03-13
          health: on_track
          headline: The import runs; nothing is late.
          asks: [«ACT-2»]
        → ACT-2 is in `asks`, but is on the supplier's side
          ---

          ## Done

          Two imports tried.
        raid.yml
          actions:
        -   - {id: ACT-2, title: Write the guide, side: supplier, owner: c.lee, asked: 2026-03-02, due: 2026-03-20}
        +   - {id: ACT-2, title: Read the guide, side: client, owner: m.ray, asked: 2026-03-02, due: 2026-03-20}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let update = input.newest else { return [] }
        return (update.asks ?? []).enumerated().compactMap { index, id -> RuleFinding? in
            guard let action = input.actions[id], action.side == .supplier else { return nil }
            let message = "\(id) is in `asks`, but is on the supplier's side"
            return RuleFinding(update.provenance, at: ["asks.\(index)", "asks"], message)
        }
    }
}
