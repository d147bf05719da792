import PorticoModel

struct UpdateMissed: Rule {
    let name = "update-missed"
    let summary = "No update is missing between two others"
    let explanation = """
        The two newest updates are further apart than the client's `cadence` and its grace days allow. The health \
        history shows a hollow cell for the missing week.
        """
    let fix = "say in the update why there was none, and allow the finding with `allow: {update-missed: …}`"
    let example = """
        client.yml
          name: Acme Dental Group
          cadence: {every: 1w, weekday: fri, grace_days: 3}
        -status/2026-02-27.md
          ---
          date: 2026-02-27
          health: on_track
          headline: The import runs; nothing is late.
          ---

          ## Done

          Two imports tried.
        +status/2026-03-06.md
          ---
          date: 2026-03-06
          health: on_track
          headline: The import runs; nothing is late.
          ---

          ## Done

          Two imports tried.
        status/2026-03-13.md
          ---
          date: «2026-03-13»
        → after the update of 2026-02-27 another was due on 2026-03-06, but the next is dated 2026-03-13
          health: on_track
          headline: The import runs; nothing is late.
          ---

          ## Done

          Two imports tried.
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let cadence = input.portal.client.cadence, let update = input.newest, let before = input.previous,
            before.health != .onHold, update.kind != .exception,
            let due = cadence.nextUpdate(after: Array(input.project.publishedUpdates.dropFirst()))
        else { return [] }
        guard update.date > due.adding(days: cadence.graceDays) else { return [] }
        return [
            RuleFinding(
                update.provenance,
                at: "date",
                "after the update of \(before.date) another was due on \(due), but the next is dated \(update.date)"
            )
        ]
    }
}
