import PorticoDiagnostics
import PorticoModel

struct AmountsWithoutCurrency: Rule {
    let name = "amounts-without-currency"
    let severity = Diagnostic.Severity.warning
    let summary = "Amounts have a currency"
    let explanation = "A plan with payments or a contract value and no `currency` shows bare figures."
    let fix = "add `currency: EUR` (ISO 4217) to plan.yml"
    let example = """
        plan.yml
        + currency: EUR
          payments:
            - {id: PAY-1, title: Start of work, amount: «16000», due: 2026-01-12}
        → 16000 of what? The plan names no currency
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard input.plan.currency == nil, let first = input.plan.payments.first else { return [] }
        return [
            RuleFinding(first.provenance, at: "amount", "\(first.amount.written) of what? The plan names no currency")
                .resting(on: input.plan.provenance.map { [$0] } ?? [])
        ]
    }
}
