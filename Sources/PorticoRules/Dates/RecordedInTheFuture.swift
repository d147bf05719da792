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
        return (payments(input) + deliverables(input) + raid(input) + registers(input) + others(input)).compactMap {
            record in
            guard let date = record.date, date > limit else { return nil }
            let when = record.key == "on" ? "\(date)" : "\(record.key) on \(date)"
            let message = "\(record.id): \(when) is in the future"
            return RuleFinding(record.item, at: record.key, in: record.outer, message)
        }
    }

    private func payments(_ input: RuleInput) -> [Record] {
        input.plan.payments.flatMap {
            [
                Record(id: $0.id, date: $0.invoiced, key: "invoiced", item: $0.provenance),
                Record(id: $0.id, date: $0.paid, key: "paid", item: $0.provenance),
            ]
        }
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

    private func raid(_ input: RuleInput) -> [Record] {
        let raid = input.raid
        let actions = raid.actions.flatMap {
            [
                Record(id: $0.id, date: $0.asked, key: "asked", item: $0.provenance),
                Record(id: $0.id, date: $0.done, key: "done", item: $0.provenance),
            ]
        }
        let issues = raid.issues.flatMap {
            [
                Record(id: $0.id, date: $0.raised, key: "raised", item: $0.provenance),
                Record(id: $0.id, date: $0.resolved, key: "resolved", item: $0.provenance),
            ]
        }
        let changes = raid.changeRequests.flatMap {
            [
                Record(id: $0.id, date: $0.raised, key: "raised", item: $0.provenance),
                Record(id: $0.id, date: $0.decided, key: "decided", item: $0.provenance),
            ]
        }
        return actions + issues + changes
            + raid.risks.map { Record(id: $0.id, date: $0.raised, key: "raised", item: $0.provenance) }
            + raid.decisions.filter { $0.decision != nil }
            .map { Record(id: $0.id, date: $0.on, key: "on", item: $0.provenance) }
    }

    private func registers(_ input: RuleInput) -> [Record] {
        input.project.handover.checklist.map { Record(id: $0.id, date: $0.done, key: "done", item: $0.provenance) }
            + input.project.handover.access.flatMap {
                [
                    Record(id: $0.system, date: $0.granted, key: "granted", item: $0.provenance),
                    Record(id: $0.system, date: $0.revoked, key: "revoked", item: $0.provenance),
                ]
            }
            + input.project.contracts
            .map { Record(id: $0.id, date: $0.signedOn, key: "signed_on", item: $0.provenance) }
            + input.project.maintenance.filter { $0.status == .done }
            .map { Record(id: $0.id, date: $0.on, key: "on", item: $0.provenance) }
    }

    private func others(_ input: RuleInput) -> [Record] {
        input.project.kpis.flatMap { kpi in
            kpi.series.map { reading in
                Record(
                    id: "\(kpi.id) reading",
                    date: reading.on,
                    key: "on",
                    item: reading.provenance ?? kpi.provenance,
                    outer: kpi.provenance
                )
            }
        }
            + input.project.allPages.map {
                Record(id: "\"\($0.title)\"", date: $0.reviewedOn, key: "reviewed_on", item: $0.provenance)
            }
    }
}
