import PorticoModel

struct DeliverableOverdue: Rule {
    let name = "deliverable-overdue"
    let summary = "A deliverable is handed over on time, or its forecast is updated"
    let explanation = """
        The deliverable is open and not submitted, and its forecast (otherwise its baseline) is before the status \
        date.
        """
    let fix = "set `submitted:` and the status, or a new `forecast:`"
    let example = """
        As of 2026-03-13.
        deliverables.yml
          deliverables:
        -   - {id: D-07, title: Pilot configuration, status: in_progress, baseline: «2026-03-06»}
        → D-07 was due on 2026-03-06, 7 days before the status date, and has not been submitted
        +   - {id: D-07, title: Pilot configuration, status: in_progress, baseline: 2026-03-06, forecast: 2026-03-20}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.deliverables.compactMap { deliverable -> RuleFinding? in
            guard let days = deliverable.overdueDays(at: input.statusDate),
                let due = deliverable.forecast ?? deliverable.baseline
            else { return nil }
            let lacks = deliverable.submitted == nil ? "has not been submitted" : "has not been submitted again"
            let message = "\(deliverable.id) was due on \(due), \(days.inDays) before the status date, and \(lacks)"
            return RuleFinding(deliverable.provenance, at: ["forecast", "baseline"], message)
        }
    }
}
