import PorticoDiagnostics

/// Amounts of nobody knows what.
struct CurrencyMissing: Rule {
    let name = "currency-missing"
    let severity = Diagnostic.Severity.error
    let summary = "the plan has amounts without a currency"
    let explanation = "48,000 of what? Each amount is shown with its currency."
    let fix = "add currency: EUR, or whichever it is"
    let breaking = RuleExample(
        ["plan.yml": "payments:\n  - {id: PAY-1, title: Start, amount: «16000», due: 2026-02-02}\n"],
        message: "the amount of PAY-1 has no currency"
    )
    let passing = RuleExample(
        ["plan.yml": "currency: EUR\npayments:\n  - {id: PAY-1, title: Start, amount: 16000, due: 2026-02-02}\n"]
    )

    func findings(in scope: RuleScope) -> [Finding] {
        guard scope.plan.currency == nil, let first = scope.plan.payments.first else { return [] }
        return [Finding(first.provenance, "amount", "the amount of \(first.id) has no currency")]
    }
}
