import PorticoDiagnostics
import PorticoModel

struct WatermelonFinish: Rule {
    let name = "watermelon-finish"
    let summary = "The report is not on track while the finish is beyond tolerance"
    let explanation = """
        Clients do not forgive a report that is green outside and red inside. The last key milestone (otherwise the \
        last milestone) is expected more than `tolerances.schedule_days.amber` days later than promised.
        """
    let fix = "report at risk or off track, and say how the finish date can be recovered"
    let source: String? = "PRINCE2: a forecast beyond tolerance is an exception and is escalated"
    let example = """
        plan.yml
          milestones:
        -   - {id: M5, title: Go-live completed, key: true, owner: c.lee, baseline: 2026-06-30, forecast: 2026-07-14, reason: The pilot}
        +   - {id: M5, title: Go-live completed, key: true, owner: c.lee, baseline: 2026-06-30, forecast: 2026-07-03, reason: The pilot}
        status/2026-03-13.md
          ---
          date: 2026-03-13
          health: «on_track»
        → reported on track, but the finish (M5) is 14 days late and the tolerance is 5
          headline: The import runs; nothing is late.
          ---

          ## Done

          Two imports tried.
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let update = input.newest, update.health == .onTrack,
            let finish = FinishForecast(input.plan, at: input.statusDate),
            finish.milestone.actual == nil, let slip = finish.slip
        else { return [] }
        let limit = input.tolerances.scheduleDays.amber
        guard Double(slip) > limit else { return [] }
        let id = finish.milestone.id
        return [
            RuleFinding(
                update.provenance,
                at: "health",
                in: finish.milestone.provenance,
                "reported on track, but the finish (\(id)) is \(slip.inDays) late and the tolerance is \(limit.written)",
                related: [.init(place: finish.milestone.provenance.item, message: "the milestone")]
            )
        ]
    }
}
