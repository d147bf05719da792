import PorticoModel

struct ThreeSlips: Rule {
    let name = "three-slips"
    let summary = "A milestone that slips three times in a row needs a new plan"
    let explanation = """
        The last three changes of its forecast all moved it back, each in a different published week. Somebody who \
        has moved a date three times does not know what it depends on.
        """
    let fix = "find out what it depends on, plan that, and tell the client once; see the milestone trend"
    let source: String? = "Milestone trend analysis: a line that rises again and again"
    let example = """
        As of 2026-03-13.
        On 2026-02-20: M3 baseline 2026-04-11, forecast 2026-04-11.
        On 2026-02-27: M3 baseline 2026-04-11, forecast 2026-04-15.
        On 2026-03-06: M3 baseline 2026-04-11, forecast 2026-04-18.
        plan.yml
          milestones:
        -   - {id: M3, title: Pilot accepted, baseline: 2026-04-11, forecast: «2026-04-25», reason: Test data}
        → M3 has slipped three times in a row, 14 days in all
        +   - {id: M3, title: Pilot accepted, baseline: 2026-04-11, forecast: 2026-04-18, reason: Test data}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let statusDate = input.statusDate else { return [] }
        return input.plan.milestones.filter { $0.actual == nil }.compactMap { milestone -> RuleFinding? in
            let forecasts = input.history.forecasts(of: milestone, asOf: statusDate).map(\.forecast)
            let moves = zip(forecasts, forecasts.dropFirst()).map { $1.days(since: $0) }.filter { $0 != 0 }
            guard moves.count >= 3, moves.suffix(3).allSatisfy({ $0 > 0 }) else { return nil }
            let days = moves.suffix(3).reduce(0, +)
            let message = "\(milestone.id) has slipped three times in a row, \(days.inDays) in all"
            return RuleFinding(milestone.provenance, at: ["forecast", "baseline"], message)
        }
    }
}
