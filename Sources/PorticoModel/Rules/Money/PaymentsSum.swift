import PorticoDiagnostics

/// Payments that come to something else than was agreed.
struct PaymentsSum: Rule {
    let name = "payments-sum"
    let severity = Diagnostic.Severity.error
    let summary = "the payments do not add up to the contract"
    let explanation = """
        The payment schedule is part of the contract: what is paid in all is its value with what approved change requests \
        add to it.
        """
    let fix = "correct a payment, the contract's value, or a change request's amount"
    let breaking = RuleExample(
        [
            "plan.yml": """
            currency: EUR
            contract_value: «48000»
            payments:
              - {id: PAY-1, title: Start, amount: 16000, due: 2026-02-02}
              - {id: PAY-2, title: Pilot, amount: 16000, due: 2026-04-01}

            """
        ],
        message: "the payments come to EUR 32,000, the contract to EUR 48,000"
    )
    let passing = RuleExample([
        "plan.yml": """
        currency: EUR
        contract_value: 48000
        payments:
          - {id: PAY-1, title: Start, amount: 16000, due: 2026-02-02}
          - {id: PAY-2, title: Pilot, amount: 32000, due: 2026-04-01}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        guard let approved = scope.plan.approvedValue(with: scope.raid.changeRequests) else { return [] }
        let payments = scope.plan.payments
        guard let first = payments.first else { return [] }
        let total = payments.map(\.amount).reduce(0, +)
        guard abs(total - approved) >= 0.005 else { return [] }
        let currency = scope.plan.currency
        let changed = approved == scope.plan.contractValue ? "" : " with its approved changes"
        let message =
            "the payments come to \(Words.amount(total, currency)), the contract\(changed) to "
            + Words.amount(approved, currency)
        return [Finding(scope.plan.provenance ?? first.provenance, "contract_value", message)]
    }
}
