import PorticoDiagnostics
import PorticoModel

struct FinishBeforeStart: Rule {
    let name = "finish-before-start"
    let severity = Diagnostic.Severity.error
    let summary = "A phase finishes on or after the day it starts"
    let explanation = """
        The rule checks the promised, the expected and the actual period of each phase, and the one formed by the \
        best known ends (an actual start with a forecast finish). Usually two dates were swapped or a year is wrong.
        """
    let fix = "swap the two dates, or correct the year"
    let example = """
        plan.yml
          phases:
        -   - {id: P4, title: Implementation, baseline: {start: 2026-04-25, finish: «2026-02-10»}}
        → P4 finishes on 2026-02-10, before it starts on 2026-04-25
        +   - {id: P4, title: Implementation, baseline: {start: 2026-02-10, finish: 2026-04-25}}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.plan.phases.compactMap { phase -> RuleFinding? in
            let spans = [
                ("baseline", phase.baseline), ("forecast", phase.forecast), ("actual", phase.actual),
                ("actual", phase.expected),
            ]
            guard let (key, span) = spans.first(where: { $0.1.isReversed }), let start = span.start,
                let finish = span.finish
            else { return nil }
            return phase.finding(
                at: ["\(key).finish", "forecast.finish"],
                "finishes on \(finish), before it starts on \(start)"
            )
        }
    }
}

extension Phase.Span {
    /// Whether both ends are known and the finish comes before the start.
    fileprivate var isReversed: Bool {
        guard let start, let finish else { return false }
        return finish < start
    }
}
