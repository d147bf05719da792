import PorticoDiagnostics
import PorticoModel

struct WatermelonOverdueMilestone: Rule {
    let name = "watermelon-overdue-milestone"
    let severity = Diagnostic.Severity.warning
    let summary = "On track is not reported while a key milestone is overdue"
    let explanation = """
        Green outside and red inside is the one thing a client does not forgive. An open key milestone whose \
        expected date lies before the status date is late, by however little; tolerances do not apply, for nobody \
        has said when it will come.
        """
    let fix = "give it a new `forecast` with its `reason`, and report what follows from that"
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
