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
    let breaking = RuleExample(
        .update(
            "2026-03-06",
            """
            health: on_track
            headline: The import runs; nothing is late.
            """
        ),
        .update(
            "2026-03-13",
            """
            health: off_track
            headline: Go-live moves to September.
            why: The import fails.
            path_to_green: New plan on 20 March.
            """
        ),
        finding: "status/2026-03-13.md:3:9: off track, and on track in the update before, of 2026-03-06"
    )
    let passing = RuleExample(
        .update(
            "2026-03-06",
            """
            health: at_risk
            headline: The import fails on old records.
            why: Two of five tables.
            path_to_green: Decision on 13 March.
            """
        ),
        .update(
            "2026-03-13",
            """
            health: off_track
            headline: Go-live moves to September.
            why: The import fails.
            path_to_green: New plan on 20 March.
            """
        )
    )

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
