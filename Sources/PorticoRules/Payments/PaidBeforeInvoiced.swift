import PorticoModel

struct PaidBeforeInvoiced: Rule {
    let name = "paid-before-invoiced"
    let summary = "A payment comes after its invoice"
    let explanation = """
        The payment has no invoice, or an earlier date than its invoice. Either the entry is incomplete, or the money \
        was for something else.
        """
    let fix = "add `invoiced:`, or swap the two dates"
    let example = """
        plan.yml
          payments:
        -   - {id: PAY-1, title: Start of work, amount: 16000, due: 2026-01-12, paid: «2026-01-26»}
        → PAY-1 was paid on 2026-01-26 but never invoiced
        +   - {id: PAY-1, title: Start of work, amount: 16000, due: 2026-01-12, invoiced: 2026-01-12, paid: 2026-01-26}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.plan.payments.compactMap { payment -> RuleFinding? in
            guard let paid = payment.paid else { return nil }
            guard let invoiced = payment.invoiced else {
                return payment.finding(at: "paid", "was paid on \(paid) but never invoiced")
            }
            guard paid < invoiced else { return nil }
            return payment.finding(at: "paid", "was paid on \(paid), before it was invoiced on \(invoiced)")
        }
    }
}
