import PorticoModel

struct UpdateOverdue: Rule {
    let name = "update-overdue"
    let summary = "The next update is published on time"
    let explanation = """
        The date of the build is past the due date of the next update, including the grace days of `cadence`. Readers \
        take a silent portal as bad news. Projects that are complete, on hold or closed need no update. \
        An update of kind `exception` is extra and moves no due date.
        """
    let fix = "write the update, even if it has only two lines, or change `cadence`"
    let example = """
        Built on 2026-03-25.
        client.yml
          name: Acme Dental Group
          cadence: {every: 1w, weekday: fri, grace_days: 3}
        -status/2026-03-13.md
          ---
          date: «2026-03-13»
        → the next update was due on 2026-03-20, 5 days ago
          health: on_track
          headline: The import runs; nothing is late.
          ---

          ## Done

          Two imports tried.
        +status/2026-03-20.md
          ---
          date: 2026-03-20
          health: on_track
          headline: The import runs; nothing is late.
          ---

          ## Done

          Two imports tried.
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let cadence = input.portal.client.cadence, let update = input.newest, input.dates.asOf == nil else {
            return []
        }
        guard let due = cadence.nextDue(after: input.project.publishedUpdates) else { return [] }
        guard input.today > due.adding(days: cadence.graceDays) else { return [] }
        let message = "the next update was due on \(due), \(input.today.days(since: due).inDays) ago"
        return [RuleFinding(update.provenance, at: "date", message)]
    }
}
