import PorticoDiagnostics
import PorticoModel

struct RecordedInTheFuture: Rule {
    let name = "recorded-in-the-future"
    let severity = Diagnostic.Severity.error
    let summary = "Recorded events are not in the future"
    let explanation = """
        Dates of submission, acceptance, earlier versions, invoices, payments, signatures, decisions, KPI readings \
        and access, and dates on which something was raised, asked, done or resolved, record what has happened. One \
        that is after both the status date and the date of the build is a typing error; in January it is often the \
        wrong year.
        """
    let fix = "correct the date, or leave it out until it has happened"
    let example = """
        plan.yml
          payments:
        -   - {id: PAY-1, title: Start of work, amount: 16000, due: 2026-01-12, invoiced: 2026-01-12, paid: «2027-01-26»}
        → PAY-1: paid on 2027-01-26 is in the future
        +   - {id: PAY-1, title: Start of work, amount: 16000, due: 2026-01-12, invoiced: 2026-01-12, paid: 2026-01-26}
        """

    private struct Record {
        var id: String
        var date: CalendarDate?
        var key: String
        var item: Provenance
        var outer: Provenance?
    }

    func findings(in input: RuleInput) -> [RuleFinding] {
        let limit = input.latestKnownDay
        return (declared(input) + deliverables(input) + others(input)).compactMap { record in
            guard let date = record.date, date > limit else { return nil }
            let when = record.key == "on" ? "\(date)" : "\(record.key) on \(date)"
            let message = "\(record.id): \(when) is in the future"
            return RuleFinding(record.item, at: record.key, in: record.outer, message)
        }
    }

    /// The dates whose declarations say that they record something, of every register.
    private func declared(_ input: RuleInput) -> [Record] {
        ProjectData.registers.flatMap { $0.recordedDates(in: input.project.data) }
            .map { Record(id: $0.id, date: $0.date, key: $0.key, item: $0.provenance) }
    }

    private func deliverables(_ input: RuleInput) -> [Record] {
        input.project.deliverables.flatMap { deliverable in
            let (id, outer) = (deliverable.id, deliverable.provenance)
            var records = [Record(id: id, date: deliverable.submitted, key: "submitted", item: outer)]
            if let acceptance = deliverable.acceptance {
                let item = acceptance.provenance
                records.append(Record(id: "\(id) acceptance", date: acceptance.on, key: "on", item: item, outer: outer))
            }
            return records
                + deliverable.history.map {
                    Record(id: "\(id) version \($0.version)", date: $0.on, key: "on", item: $0.provenance, outer: outer)
                }
        }
    }

    /// Dates that record something only in some states, readings, and reviews of pages.
    private func others(_ input: RuleInput) -> [Record] {
        let decisions = input.raid.decisions.filter { $0.decision != nil }
            .map { Record(id: $0.id, date: $0.on, key: "on", item: $0.provenance) }
        let windows = input.project.maintenance.filter { $0.status == .done }
            .map { Record(id: $0.id, date: $0.on, key: "on", item: $0.provenance) }
        let readings = input.project.kpis.flatMap { kpi in
            kpi.series.map {
                let (id, item) = ("\(kpi.id) reading", $0.provenance ?? kpi.provenance)
                return Record(id: id, date: $0.on, key: "on", item: item, outer: kpi.provenance)
            }
        }
        let reviews = input.project.allPages
            .map { Record(id: "\"\($0.title)\"", date: $0.reviewedOn, key: "reviewed_on", item: $0.provenance) }
        return decisions + windows + readings + reviews
    }
}
