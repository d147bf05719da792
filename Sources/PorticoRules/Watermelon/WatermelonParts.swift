import PorticoModel

struct WatermelonParts: Rule {
    let name = "watermelon-parts"
    let summary = "A dimension is on track only if the data agree"
    let explanation = """
        This is `watermelon-health` for a single dimension: the newest update reports it as on track, but its \
        calculated health is at risk or off track. If the overall health is also reported as on track, \
        watermelon-health reports it instead.
        """
    let fix = "report the dimension as it is, or correct the data"
    let example = """
        raid.yml
          change_requests:
            - {id: CR-1, title: Second surgery, raised: 2026-02-09, status: assessed, impact: {days: 7}}
        status/2026-03-13.md
          ---
          date: 2026-03-13
          health: at_risk
          headline: Test data is late.
          why: Nine days.
          path_to_green: Import on 21 March.
        - dimensions: {schedule: at_risk, scope: «on_track»}
        → scope reported on track, calculated off track: a change undecided for 32 days (CR-1), limit 28
        + dimensions: {schedule: at_risk, scope: at_risk}
          ---

          ## Done

          Two imports tried.
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let update = input.newest, update.health == .atRisk || update.health == .offTrack else { return [] }
        return input.health.findings.compactMap { computed -> RuleFinding? in
            let name = computed.dimension.rawValue
            guard update.dimensions[computed.dimension] == .onTrack, computed.health.gravity > 1 else { return nil }
            let message = "\(name) reported on track, calculated \(computed.health.inWords): \(computed.inWords)"
            return RuleFinding(update.provenance, at: ["dimensions.\(name)", "dimensions"], message)
        }
    }
}
