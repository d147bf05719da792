import PorticoModel

struct PaymentOfNothing: Rule {
    let name = "payment-of-nothing"
    let summary = "A payment has an amount"
    let explanation = """
        A payment of zero or less changes nothing in the schedule. Either the amount is missing, or it is a credit \
        that belongs in a change request.
        """
    let fix = "write the amount; put a credit in a change request with a negative `impact.amount`"
    let example = """
        plan.yml
          payments:
        -   - {id: PAY-3, title: Training, amount: «0», due: 2026-05-29}
        → PAY-3 has an amount of 0
        +   - {id: PAY-3, title: Training, amount: 4000, due: 2026-05-29}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.plan.payments.filter { $0.amount <= 0 }.map { payment in
            payment.finding(at: "amount", "has an amount of \(payment.amount.written)")
        }
    }
}
