import PorticoModel

struct AmountsWithoutCurrency: Rule {
    let name = "amounts-without-currency"
    let summary = "Amounts have a currency"
    let explanation = "A plan with payments or a contract value but no `currency` shows bare numbers."
    let fix = "add `currency: EUR` (ISO 4217) to plan.yml"
    let example = """
        plan.yml
        + currency: EUR
          payments:
            - {id: PAY-1, title: Start of work, amount: «16000», due: 2026-01-12}
        → 16000 has no currency: the plan does not name one
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard input.plan.currency == nil, let first = input.plan.payments.first else { return [] }
        return [
            RuleFinding(
                first.provenance,
                at: "amount",
                "\(first.amount.written) has no currency: the plan does not name one"
            )
            .resting(on: input.plan.provenance.map { [$0] } ?? [])
        ]
    }
}
