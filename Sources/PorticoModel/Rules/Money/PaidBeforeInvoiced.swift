import PorticoDiagnostics

/// A payment that came before its invoice.
struct PaidBeforeInvoiced: Rule {
    let name = "paid-before-invoiced"
    let severity = Diagnostic.Severity.error
    let summary = "a payment was paid before it was invoiced, or without an invoice"
    let explanation = "One of the two dates is wrong or missing; the schedule is computed from both."
    let fix = "correct the dates, or enter the invoice's"
    let breaking = RuleExample(
        [
            "plan.yml": """
            currency: EUR
            payments:
              - {id: PAY-1, title: Start, amount: 16000, due: 2026-02-02, invoiced: 2026-03-09, paid: «2026-03-02»}

            """
        ],
        message: "PAY-1 was paid on 2026-03-02, before it was invoiced on 2026-03-09"
    )
    let passing = RuleExample([
        "plan.yml": """
        currency: EUR
        payments:
          - {id: PAY-1, title: Start, amount: 16000, due: 2026-02-02, invoiced: 2026-02-02, paid: 2026-03-02}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.plan.payments.compactMap { payment in
            guard let paid = payment.paid else { return nil }
            guard let invoiced = payment.invoiced else {
                return Finding(payment.provenance, "paid", "\(payment.id) was paid on \(paid) without an invoice")
            }
            guard paid < invoiced else { return nil }
            return Finding(
                payment.provenance,
                "paid",
                "\(payment.id) was paid on \(paid), before it was invoiced on \(invoiced)"
            )
        }
    }
}
