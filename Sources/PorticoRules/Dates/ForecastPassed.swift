import PorticoModel

struct ForecastPassed: Rule {
    let name = "forecast-passed"
    let summary = "The forecast of an open milestone is not in the past"
    let explanation = """
        The expected date (forecast, otherwise baseline) of an open milestone has passed. Either the milestone was \
        reached and the actual date is missing, or it was not and the forecast is out of date.
        """
    let fix = "set `actual`, or a new `forecast` with its `reason`"
    let example = """
        As of 2026-03-13.
        plan.yml
          milestones:
        -   - {id: M2, title: Test data delivered, baseline: 2026-02-27, forecast: «2026-03-10», reason: Export failed twice}
        → M2 was expected on 2026-03-10, 3 days before the status date, and has not been reached
        +   - {id: M2, title: Test data delivered, baseline: 2026-02-27, forecast: 2026-03-18, reason: Export failed twice}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.plan.milestones.compactMap { milestone -> RuleFinding? in
            guard let days = milestone.overdueDays(at: input.statusDate), let expected = milestone.expected else {
                return nil
            }
            return milestone.finding(
                at: ["forecast", "baseline"],
                "was expected on \(expected), \(days.inDays) before the status date, and has not been reached"
            )
        }
    }
}
