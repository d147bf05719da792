import PorticoDiagnostics
import PorticoModel

struct AskDone: Rule {
    let name = "ask-done"
    let severity = Diagnostic.Severity.warning
    let summary = "An update asks only for what is still to be done"
    let explanation = """
        An action named in `asks` was done on the day of the update or before. What is asked twice is not read a \
        third time. Actions done since the update are fine: it will not change.
        """
    let fix = "take it out of `asks`"
    let example = """
        status/2026-03-13.md
          ---
          date: 2026-03-13
          health: on_track
          headline: The import runs; nothing is late.
        - asks: [«ACT-1»]
        → ACT-1 is asked for, but was done on 2026-03-06
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
                "\(id) is asked for, but was done on \(done)"
            )
        }
    }
}
