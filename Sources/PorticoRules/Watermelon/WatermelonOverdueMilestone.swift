import PorticoDiagnostics
import PorticoModel

struct WatermelonOverdueMilestone: Rule {
    let name = "watermelon-overdue-milestone"
    let summary = "The report is not on track while a key milestone is overdue"
    let explanation = """
        Clients do not forgive a report that is green outside and red inside. An open key milestone with an expected \
        date before the status date is late, even if only by a day. Tolerances do not apply, because nobody has said \
        when it will be reached.
        """
    let fix = "give it a new `forecast` with its `reason`, and report the consequences"
    let example = """
        plan.yml
          milestones:
        -   - {id: M3, title: Pilot accepted, key: true, owner: c.lee, baseline: 2026-03-10}
        +   - {id: M3, title: Pilot accepted, key: true, owner: c.lee, baseline: 2026-03-10, forecast: 2026-03-14, reason: Sponsor ill}
        status/2026-03-13.md
          ---
          date: 2026-03-13
          health: «on_track»
        → reported on track, but key milestone M3 is overdue by 3 days
          headline: The import runs; nothing is late.
          ---

          ## Done

          Two imports tried.
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let update = input.newest, update.health == .onTrack else { return [] }
        return input.plan.milestones.filter(\.isKey).compactMap { milestone -> RuleFinding? in
            guard let days = milestone.overdueDays(at: input.statusDate) else { return nil }
            let message = "reported on track, but key milestone \(milestone.id) is overdue by \(days.inDays)"
            return RuleFinding(
                update.provenance,
                at: "health",
                in: milestone.provenance,
                message,
                related: [.init(place: milestone.provenance.item, message: "the milestone")]
            )
        }
    }
}
