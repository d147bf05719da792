import PorticoDiagnostics

/// An invoice or a payment that the newest update cannot know of.
struct PaymentAfterStatusDate: Rule {
    let name = "payment-after-status-date"
    let severity = Diagnostic.Severity.error
    let summary = "a payment was invoiced or paid after the status date"
    let explanation =
        "The portal shows everything as of the newest update; what happened since belongs into the next one."
    let fix = "publish the update that tells of it, or correct the date"
    let breaking = RuleExample(
        [
            "plan.yml": """
            currency: EUR
            payments:
              - {id: PAY-1, title: Start, amount: 16000, due: 2026-02-02, invoiced: «2026-03-16»}

            """
        ],
        message: "PAY-1 was invoiced on 2026-03-16, after the status date 2026-03-13"
    )
    let passing = RuleExample([
        "plan.yml": """
        currency: EUR
        payments:
          - {id: PAY-1, title: Start, amount: 16000, due: 2026-02-02, invoiced: 2026-02-02}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        guard let day = scope.lastKnownDay else { return [] }
        return scope.plan.payments.flatMap { payment in
            [("invoiced", payment.invoiced), ("paid", payment.paid)].compactMap { word, date -> Finding? in
                guard let date, date > day else { return nil }
                return Finding(
                    payment.provenance,
                    word,
                    "\(payment.id) was \(word) on \(date), after the status date \(day)"
                )
            }
        }
    }
}
