import PorticoDiagnostics
import PorticoModel

struct KPINotMeasured: Rule {
    let name = "kpi-not-measured"
    let severity = Diagnostic.Severity.warning
    let summary = "A KPI is measured regularly"
    let explanation = """
        Readers take the last reading for the current value. It is older than twice the longest time between two of \
        the KPI's readings, and older than four updates of the client's `cadence`. A KPI whose target was reached by \
        its day is not checked, nor are projects that are on hold or complete.
        """
    let fix = "measure it again and add the reading, or allow the finding and say why it is no longer measured"
    let example = """
        As of 2026-03-13.
        kpis.yml
          kpis:
            - id: KPI-1
              title: Minutes to book an appointment
              target: 4
              direction: down
              series:
                - {on: 2026-01-16, value: 8}
                - {on: «2026-01-30», value: 7}
        → KPI-1 was last measured on 2026-01-30, 42 days before the status date; 28 are usual
        +       - {on: 2026-02-13, value: 7}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let statusDate = input.statusDate, input.newest?.health != .onHold, input.newest?.health != .complete
        else { return [] }
        return input.project.kpis.compactMap { kpi -> RuleFinding? in
            guard let last = kpi.newestReading(at: statusDate), !kpi.isDone(with: last, at: statusDate),
                let usual = usualDays(of: kpi, input.portal.client.cadence)
            else { return nil }
            let days = statusDate.days(since: last.on)
            guard days > usual else { return nil }
            return RuleFinding(
                last.provenance ?? kpi.provenance,
                at: "on",
                in: kpi.provenance,
                "\(kpi.id) was last measured on \(last.on), \(days.inDays) before the status date; \(usual) are usual"
            )
        }
    }

    /// Returns the days that may pass until the next reading; nil if nothing says how often the KPI is measured.
    private func usualDays(of kpi: KPI, _ cadence: Cadence?) -> Int? {
        let days = kpi.series.map(\.on).sorted()
        let longest = zip(days, days.dropFirst()).map { $1.days(since: $0) }.max()
        let updates = cadence.map { 4 * ($0.days + 30 * $0.months) }
        return [longest.map { 2 * $0 }, updates].compactMap(\.self).filter { $0 > 0 }.max()
    }
}

extension KPI {
    /// Whether its day has passed and `last` reaches the target.
    fileprivate func isDone(with last: Reading, at date: CalendarDate) -> Bool {
        targetOn.map { $0 <= date } == true && isReached(last.value) == true
    }
}
