import PorticoDiagnostics
import PorticoModel

struct AskOfSupplier: Rule {
    let name = "ask-of-supplier"
    let severity = Diagnostic.Severity.warning
    let summary = "Needs from you are needs from the client"
    let explanation = """
        An action on the supplier's side stands in `asks`. The second part of the home page is what the client must \
        do; our own work belongs under Next.
        """
    let fix = "take it out of `asks`, or change the action's `side`"
    let example = """
        status/2026-03-13.md
          ---
          date: 2026-03-13
          health: on_track
          headline: The import runs; nothing is late.
          asks: [«ACT-2»]
        → ACT-2 is asked of the client, but stands on the supplier's side
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
            let message = "\(id) is asked of the client, but stands on the supplier's side"
            return RuleFinding(update.provenance, at: ["asks.\(index)", "asks"], message)
        }
    }
}
