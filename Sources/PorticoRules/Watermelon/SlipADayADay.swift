import PorticoModel

struct SlipADayADay: Rule {
    let name = "slip-a-day-a-day"
    let summary = "A forecast comes nearer as time passes"
    let explanation = """
        Over at least the last three published weeks and fourteen days, the forecast moved back every time, and in all \
        by as many days as have passed. The work is not getting done; only the date is moving. A date that moved once \
        and has held since is not found. Milestones of projects on hold are not checked.
        """
    let fix = "find out what was finished in that time, and plan the rest from there"
    let source: String? = "Milestone trend analysis: a line parallel to the diagonal"
    let example = """
        As of 2026-03-13.
        On 2026-02-20: M3 baseline 2026-04-11, forecast 2026-04-11.
        On 2026-02-27: M3 baseline 2026-04-11, forecast 2026-04-18.
        On 2026-03-06: M3 baseline 2026-04-11, forecast 2026-04-25.
        plan.yml
          milestones:
        -   - {id: M3, title: Pilot accepted, baseline: 2026-04-11, forecast: «2026-05-02», reason: Test data}
        → M3 has slipped by 21 days in 21 days, so it comes no nearer
        +   - {id: M3, title: Pilot accepted, baseline: 2026-04-11, forecast: 2026-04-18, reason: Test data}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let statusDate = input.statusDate, input.newest?.health != .onHold else { return [] }
        return input.plan.milestones.filter { $0.actual == nil }.compactMap { milestone -> RuleFinding? in
            let series = input.history.forecasts(of: milestone, asOf: statusDate).suffix(4)
            guard series.count >= 3, let first = series.first, let last = series.last else { return nil }
            let passed = last.said.days(since: first.said)
            let slipped = last.forecast.days(since: first.forecast)
            let moves = zip(series, series.dropFirst()).map { $1.forecast.days(since: $0.forecast) }
            guard passed >= 14, slipped >= passed, moves.allSatisfy({ $0 > 0 }) else { return nil }
            let message = "\(milestone.id) has slipped by \(slipped.inDays) in \(passed.inDays), so it comes no nearer"
            return RuleFinding(milestone.provenance, at: ["forecast", "baseline"], message)
        }
    }
}
