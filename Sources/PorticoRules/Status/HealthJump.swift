import PorticoDiagnostics
import PorticoModel

struct HealthJump: Rule {
    let name = "health-jump"
    let severity = Diagnostic.Severity.warning
    let summary = "Bad news comes in steps: at risk before off track"
    let explanation = """
        From on track to off track within one update, without at risk between. Now and then that is the truth; more \
        often the week before was painted. The sponsor will ask which.
        """
    let fix =
        "say in `why:` what happened since the last update; silence the rule with `allow` where it really came overnight"
    let example = """
        status/2026-03-06.md
          ---
          date: 2026-03-06
        - health: on_track
        - headline: The import runs; nothing is late.
        + health: at_risk
        + headline: The import fails on old records.
        + why: Two of five tables.
        + path_to_green: Decision on 13 March.
          ---

          ## Done

          Two imports tried.
        status/2026-03-13.md
          ---
          date: 2026-03-13
          health: «off_track»
        → off track, and on track in the update before, of 2026-03-06
          headline: Go-live moves to September.
          why: The import fails.
          path_to_green: New plan on 20 March.
          ---

          ## Done

          Two imports tried.
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let update = input.newest, update.health == .offTrack, let before = input.previous,
            before.health == .onTrack
        else { return [] }
        return [
            RuleFinding(
                update.provenance,
                at: "health",
                "off track, and on track in the update before, of \(before.date)",
                related: [.init(place: before.provenance.place(of: "health"), message: "on track here")]
            )
        ]
    }
}
