import PorticoDiagnostics
import PorticoModel

struct WaitsForNextUpdate: Rule {
    let name = "waits-for-next-update"
    let severity = Diagnostic.Severity.note
    let summary = "What was recorded after the newest update waits for the next one"
    let explanation = """
        A portal shows everything as of its status date, which is the date of the newest update. An event that was \
        recorded since then, such as a milestone reached, a payment or an acceptance, is left out of all pages until the \
        next update, whose draft lists it. `portico due`, `portico overview` and `portico diff` count it at once. The rule \
        does not apply when --as-of shows an older week.
        """
    let fix = "nothing to do: the next update reports it"
    let source: String? = "PMBOK Guide: actual and remaining are divided by the data date"
    let example = """
        Built on 2026-03-17.
        plan.yml
          milestones:
        -   - {id: M3, title: Pilot accepted, baseline: 2026-04-11, actual: «2026-03-16»}
        → M3: actual on 2026-03-16 is after the newest update, 2026-03-13, and waits for the next one
        +   - {id: M3, title: Pilot accepted, baseline: 2026-04-11, actual: 2026-03-13}
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
        guard input.dates.asOf == nil, let status = input.statusDate else { return [] }
        let records = RecordedDates.actuals(input.plan) + RecordedDates(input).all.filter(\.waits)
        return records.compactMap { record in
            guard let date = record.date, date > status, date <= input.today else { return nil }
            let message = "\(record.inWords) is after the newest update, \(status), and waits for the next one"
            return RuleFinding(record.item, at: record.key, in: record.outer, message)
        }
    }
}
