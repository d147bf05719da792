import PorticoDiagnostics
import PorticoModel

struct ActualAfterStatusDate: Rule {
    let name = "actual-after-status-date"
    let severity = Diagnostic.Severity.error
    let summary = "Actual dates are on or before the status date"
    let explanation = """
        A portal shows everything as of its status date, which is the date of the newest update. A later actual date \
        reports something that had not happened by then. Write an expected date as forecast; something that has \
        happened since belongs in the next update. Without an update, the date of the build counts. The rule does not \
        apply when --as-of shows an older week.
        """
    let fix = "write it as `forecast`, or publish the update that reports it"
    let source: String? = "PMBOK Guide: actual and remaining are divided by the data date"
    let example = """
        plan.yml
          milestones:
        -   - {id: M3, title: Pilot accepted, baseline: 2026-04-11, actual: «2026-04-11»}
        → M3 has an actual date of 2026-04-11, after the status date, 2026-03-13
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
        let limit = input.statusDate ?? input.today
        let milestones = input.plan.milestones.map { ($0.id, $0.actual, "actual", $0.provenance) }
        let starts = input.plan.phases.map { ($0.id, $0.actual.start, "actual.start", $0.provenance) }
        let finishes = input.plan.phases.map { ($0.id, $0.actual.finish, "actual.finish", $0.provenance) }
        return (milestones + starts + finishes).compactMap { id, date, field, provenance in
            guard let date, date > limit else { return nil }
            let what = input.statusDate == nil ? "today, \(limit)" : "the status date, \(limit)"
            return RuleFinding(provenance, at: field, "\(id) has an actual date of \(date), after \(what)")
        }
    }
}
