import PorticoDiagnostics
import PorticoModel

struct PhaseDatePassed: Rule {
    let name = "phase-date-passed"
    let summary = "A phase whose start or finish has passed has an actual date or a new forecast"
    let explanation = """
        The rule checks the expected start of a phase without an actual start, and the expected finish of a phase \
        without an actual finish (forecast, otherwise baseline). Without a change, the timeline would show an open \
        phase whose bar ends before today.
        """
    let fix = "set the `actual` date, or move the `forecast` and give its `reason`"
    let example = """
        As of 2026-03-13.
        plan.yml
          phases:
        -   - {id: P3, title: Recommendations, baseline: {start: 2026-02-02, finish: «2026-03-06»}, actual: {start: 2026-02-02}}
        → P3 was due to finish on 2026-03-06, 7 days before the status date
        +   - {id: P3, title: Recommendations, baseline: {start: 2026-02-02, finish: 2026-03-06},
        +      actual: {start: 2026-02-02, finish: 2026-03-06}}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let statusDate = input.statusDate else { return [] }
        return input.plan.phases.compactMap { phase -> RuleFinding? in
            let expected = phase.expected
            if phase.actual.finish == nil, let finish = expected.finish, finish < statusDate {
                let message =
                    "\(phase.id) was due to finish on \(finish), \(statusDate.days(since: finish).inDays) before the status date"
                return RuleFinding(phase.provenance, at: ["forecast.finish", "baseline.finish"], message)
            }
            if phase.actual.start == nil, phase.actual.finish == nil, let start = expected.start, start < statusDate {
                let message =
                    "\(phase.id) was due to start on \(start), \(statusDate.days(since: start).inDays) before the status date"
                return RuleFinding(phase.provenance, at: ["forecast.start", "baseline.start"], message)
            }
            return nil
        }
    }
}
