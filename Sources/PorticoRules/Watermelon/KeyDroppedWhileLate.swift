import PorticoDiagnostics
import PorticoModel

struct KeyDroppedWhileLate: Rule {
    let name = "key-dropped-while-late"
    let severity = Diagnostic.Severity.warning
    let summary = "A late milestone does not lose `key`"
    let explanation = """
        The milestone was key in the last published week, is open and later than promised, and is no longer key. \
        Milestones that are not key have wider limits, so the project looks better although nothing has improved.
        """
    let fix = "set `key: true` again, or report the delay and allow this finding with the reason the client agreed to"
    let example = """
        As of 2026-03-13.
        On 2026-03-06: key M3 baseline 2026-03-20, forecast 2026-03-27.
        plan.yml
          milestones:
        -   - {id: M3, title: Pilot accepted, baseline: 2026-03-20, forecast: «2026-03-27», reason: Test data}
        → M3 is 7 days late and no longer key; it was key on 2026-03-06
        +   - {id: M3, title: Pilot accepted, key: true, baseline: 2026-03-20, forecast: 2026-03-27, reason: Test data}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let last = input.history.weeks.last(where: { $0.date <= input.statusDate ?? input.today }) else {
            return []
        }
        return input.plan.milestones.filter { !$0.isKey && $0.actual == nil }.compactMap { milestone -> RuleFinding? in
            guard last.milestones[milestone.id]?.isKey == true,
                let late = milestone.deviation(at: input.statusDate), late > 0
            else { return nil }
            return RuleFinding(
                milestone.provenance,
                at: ["key", "forecast", "baseline"],
                "\(milestone.id) is \(late.inDays) late and no longer key; it was key on \(last.date)"
            )
        }
    }
}
