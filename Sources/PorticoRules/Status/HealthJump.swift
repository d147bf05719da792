import PorticoDiagnostics
import PorticoModel

struct HealthJump: Rule {
    let name = "health-jump"
    let summary = "Health goes from on track to at risk before off track"
    let explanation = """
        The health went from on track to off track within one update. Sometimes that is the truth, but more often the \
        previous week was reported too well. The sponsor will ask.
        """
    let fix = """
        say in `why:` what happened since the last update; if it really happened overnight, allow the finding with \
        `allow`
        """
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
        → the project is off track, but was on track in the update of 2026-03-06
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
                "the project is off track, but was on track in the update of \(before.date)",
                related: [.init(place: before.provenance.place(of: "health"), message: "on track here")]
            )
        ]
    }
}
