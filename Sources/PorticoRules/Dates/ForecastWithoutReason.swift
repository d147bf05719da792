import PorticoModel

struct ForecastWithoutReason: Rule {
    let name = "forecast-without-reason"
    let summary = "A moved date has a reason"
    let explanation = """
        A milestone or phase whose forecast differs from its baseline, or that was reached later than promised, needs \
        a `reason`. The home page shows it beside the difference, because the first thing a sponsor asks about "+14 \
        d" is why.
        """
    let fix = "add `reason:` with the cause, and the issue's id if there is one"
    let source: String? = "PRINCE2: highlight report, slippage is reported with its cause"
    let example = """
        plan.yml
          milestones:
        -   - {id: M3, title: Pilot accepted, baseline: 2026-04-11, forecast: «2026-04-25»}
        → M3 is expected 14 days after its baseline, but no reason is given
        +   - {id: M3, title: Pilot accepted, baseline: 2026-04-11, forecast: 2026-04-25,
        +      reason: Test data came 9 days late}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        let milestones = input.plan.milestones.filter { $0.reason == nil }.compactMap { milestone in
            finding(milestone.id, milestone.baseline, milestone.forecast, milestone.actual, "", milestone.provenance)
        }
        let phases = input.plan.phases.filter { $0.reason == nil }.compactMap { phase in
            finding(
                phase.id,
                phase.baseline.finish,
                phase.forecast.finish,
                phase.actual.finish,
                ".finish",
                phase.provenance
            )
        }
        return milestones + phases
    }

    private func finding(
        _ id: String,
        _ baseline: CalendarDate?,
        _ forecast: CalendarDate?,
        _ actual: CalendarDate?,
        _ suffix: String,
        _ provenance: Provenance
    ) -> RuleFinding? {
        guard let baseline else { return nil }
        if let actual {
            let days = actual.days(since: baseline)
            guard days > 0 else { return nil }
            return RuleFinding(
                provenance,
                at: "actual\(suffix)",
                "\(id) came \(days.inDays) after its baseline, but no reason is given"
            )
        }
        guard let forecast, forecast != baseline else { return nil }
        let days = forecast.days(since: baseline)
        let direction = days > 0 ? "after" : "before"
        let message = "\(id) is expected \(abs(days).inDays) \(direction) its baseline, but no reason is given"
        return RuleFinding(provenance, at: "forecast\(suffix)", message)
    }
}
