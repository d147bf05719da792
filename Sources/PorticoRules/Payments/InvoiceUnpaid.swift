import PorticoModel

struct InvoiceUnpaid: Rule {
    let name = "invoice-unpaid"
    let summary = "An invoice is paid within thirty days"
    let explanation = """
        The days are counted from `invoiced` to the status date. If you agreed other terms, change this rule's \
        severity in client.yml and say so.
        """
    let fix = "set `paid:`, or remind the client; an action on the client's side makes it visible"
    let source: String? = "Directive 2011/7/EU on late payment: thirty days where nothing else is agreed"
    let example = """
        As of 2026-03-13.
        plan.yml
          payments:
        -   - {id: PAY-1, title: Start of work, amount: 16000, due: 2026-01-12, invoiced: «2026-01-12»}
        → PAY-1 was invoiced 60 days ago but is not paid
        +   - {id: PAY-1, title: Start of work, amount: 16000, due: 2026-01-12, invoiced: 2026-01-12, paid: 2026-02-02}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let statusDate = input.statusDate else { return [] }
        return input.plan.payments.compactMap { payment -> RuleFinding? in
            guard payment.paid == nil, let invoiced = payment.invoiced else { return nil }
            let days = statusDate.days(since: invoiced)
            guard days > 30 else { return nil }
            return payment.finding(at: "invoiced", "was invoiced \(days.inDays) ago but is not paid")
        }
    }
}
