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

    func findings(in input: RuleInput) -> [RuleFinding] {
        let limit = input.latestKnownDay
        return RecordedDates(input).all.compactMap { record in
            guard let date = record.date, date > limit else { return nil }
            return RuleFinding(record.item, at: record.key, in: record.outer, "\(record.inWords) is in the future")
        }
    }
}
