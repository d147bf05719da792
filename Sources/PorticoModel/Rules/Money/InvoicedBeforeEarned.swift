import PorticoDiagnostics

/// An invoice for something that is not done.
struct InvoicedBeforeEarned: Rule {
    let name = "invoiced-before-earned"
    let severity = Diagnostic.Severity.warning
    let summary = "a payment was invoiced before it was earned"
    let explanation = """
        Payments are tied to what is reached and accepted. An invoice ahead of it is the quickest way to lose the trust \
        the portal is for.
        """
    let fix = "enter what was reached or accepted, or take the invoice back"
    let breaking = RuleExample(
        [
            "plan.yml": """
            currency: EUR
            milestones:
              - {id: M3, title: Pilot accepted, baseline: 2026-04-11}
            payments:
              - {id: PAY-2, title: Pilot, amount: 16000, due: {milestone: M3}, invoiced: «2026-03-09»}

            """
        ],
        message: "PAY-2 was invoiced on 2026-03-09, but M3 has not been reached"
    )
    let passing = RuleExample([
        "plan.yml": """
        currency: EUR
        milestones:
          - {id: M3, title: Pilot accepted, baseline: 2026-03-06, actual: 2026-03-06}
        payments:
          - {id: PAY-2, title: Pilot, amount: 16000, due: {milestone: M3}, invoiced: 2026-03-09}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.plan.payments.compactMap { payment in
            guard let invoiced = payment.invoiced, let reason = missing(for: payment, invoiced, scope) else {
                return nil
            }
            return Finding(
                payment.provenance,
                "invoiced",
                "\(payment.id) was invoiced on \(invoiced), but \(reason)"
            )
        }
    }

    private func missing(for payment: Payment, _ invoiced: CalendarDate, _ scope: RuleScope) -> String? {
        if case .milestone(let id) = payment.due, let milestone = scope.milestone(id) {
            guard let actual = milestone.actual else { return "\(id) has not been reached" }
            if actual > invoiced { return "\(id) was reached only on \(actual)" }
        }
        for id in payment.requiresAcceptance {
            guard let deliverable = scope.deliverable(id) else { continue }
            guard deliverable.status.isAccepted else { return "\(id) has not been accepted" }
            if let on = deliverable.acceptance?.on, on > invoiced { return "\(id) was accepted only on \(on)" }
        }
        return nil
    }
}
