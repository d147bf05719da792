import PorticoDiagnostics
import PorticoModel

struct KPITargetMissed: Rule {
    let name = "kpi-target-missed"
    let severity = Diagnostic.Severity.warning
    let summary = "A goal is reached by its day"
    let explanation = """
        The KPI's `target_on` is before the status date, and its last reading has not reached the target, or there is \
        no reading. The page shows only that the target is open.
        """
    let fix = "record the reading that reaches it, agree on a new target and day, or allow the finding with the reason"
    let source: String? = "PRINCE2: benefits are reviewed when they are expected"
    let example = """
        As of 2026-03-13.
        kpis.yml
          kpis:
            - id: KPI-1
              title: Minutes to book an appointment
              start: 9
              target: 4
              direction: down
              target_on: «2026-03-06»
        → KPI-1 should have gone down to 4 by 2026-03-06; the last reading is 6
        -     series: [{on: 2026-03-05, value: 6}]
        +     series: [{on: 2026-03-05, value: 4}]
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let statusDate = input.statusDate else { return [] }
        return input.project.kpis.compactMap { kpi -> RuleFinding? in
            guard let target = kpi.target, let day = kpi.targetOn, day < statusDate else { return nil }
            let last = kpi.newestReading(at: statusDate)
            guard kpi.isReached(last?.value) != true else { return nil }
            let reading = last.map { "the last reading is \($0.value.written)" } ?? "there is no reading"
            let goal = "should have gone \(kpi.direction.rawValue) to \(target.written) by \(day)"
            return RuleFinding(kpi.provenance, at: "target_on", "\(kpi.id) \(goal); \(reading)")
        }
    }
}
