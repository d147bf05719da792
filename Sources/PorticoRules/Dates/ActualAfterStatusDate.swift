import PorticoDiagnostics
import PorticoModel

struct ActualAfterStatusDate: Rule {
    let name = "actual-after-status-date"
    let severity = Diagnostic.Severity.error
    let summary = "Actual dates are not in the future"
    let explanation = """
        An actual date after both the status date and the date of the build reports something that has not happened. \
        Write an expected date as forecast. An actual date between the two is no error: it waits for the next update, \
        see `waits-for-next-update`. The rule does not apply when --as-of shows an older week.
        """
    let fix = "write it as `forecast` until it has happened"
    let source: String? = "PMBOK Guide: actual and remaining are divided by the data date"
    let example = """
        plan.yml
          milestones:
        -   - {id: M3, title: Pilot accepted, baseline: 2026-04-11, actual: «2026-04-11»}
        → M3: actual on 2026-04-11 is in the future
        +   - {id: M3, title: Pilot accepted, baseline: 2026-04-11, forecast: 2026-04-11}
        status/2026-03-13.md
          ---
          date: 2026-03-13
          health: on_track
          headline: The pilot is prepared.
          ---

          ## Done

          Two imports tried.
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard input.dates.asOf == nil else { return [] }
        let limit = input.latestKnownDay
        return RecordedDates.actuals(input.plan).compactMap { record in
            guard let date = record.date, date > limit else { return nil }
            return RuleFinding(record.item, at: record.key, "\(record.inWords) is in the future")
        }
    }
}
