import PorticoDiagnostics

/// Money that was earned and never asked for.
struct EarnedNotInvoiced: Rule {
    let name = "earned-not-invoiced"
    let severity = Diagnostic.Severity.note
    let summary = "a payment has been earned for more than two weeks without an invoice"
    let explanation = "Nobody else will remind you."
    let fix = "send the invoice and enter its date"
    let breaking = RuleExample(
        [
            "plan.yml": """
            currency: EUR
            milestones:
              - {id: M3, title: Pilot accepted, baseline: 2026-02-06, actual: 2026-02-06}
            payments:
              - {id: PAY-2, title: Pilot, amount: 16000, due: «{»milestone: M3}}

            """
        ],
        message: "PAY-2 was earned 35 days ago and has not been invoiced"
    )
    let passing = RuleExample([
        "plan.yml": """
        currency: EUR
        milestones:
          - {id: M3, title: Pilot accepted, baseline: 2026-02-06, actual: 2026-02-06}
        payments:
          - {id: PAY-2, title: Pilot, amount: 16000, due: {milestone: M3}, invoiced: 2026-02-09}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        guard let today = scope.statusDate else { return [] }
        return PaymentSchedule(scope.project).entries.compactMap { entry in
            guard entry.state == .earned, let due = entry.due, today.days(since: due) > 14 else { return nil }
            let days = Words.days(today.days(since: due))
            return Finding(
                entry.payment.provenance,
                "due",
                "\(entry.payment.id) was earned \(days) ago and has not been invoiced"
            )
        }
    }
}
