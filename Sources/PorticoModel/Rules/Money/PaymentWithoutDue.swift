import PorticoDiagnostics

/// A payment that never falls due.
struct PaymentWithoutDue: Rule {
    let name = "payment-without-due"
    let severity = Diagnostic.Severity.warning
    let summary = "a payment does not say when it falls due"
    let explanation = "The client plans money by the quarter; a payment without a date or milestone cannot be planned."
    let fix = "add due: with a date, or due: {milestone: …}"
    let breaking = RuleExample(
        ["plan.yml": "currency: EUR\npayments:\n  - {id: «PAY-1», title: Start, amount: 16000}\n"],
        message: "PAY-1 does not say when it falls due"
    )
    let passing = RuleExample(
        ["plan.yml": "currency: EUR\npayments:\n  - {id: PAY-1, title: Start, amount: 16000, due: 2026-02-02}\n"]
    )

    func findings(in scope: RuleScope) -> [Finding] {
        scope.plan.payments.filter { $0.due == nil }
            .map { Finding($0.provenance, "due", "\($0.id) does not say when it falls due") }
    }
}
