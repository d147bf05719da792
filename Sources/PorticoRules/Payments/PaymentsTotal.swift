import PorticoDiagnostics
import PorticoModel

struct PaymentsTotal: Rule {
    let name = "payments-total"
    let severity = Diagnostic.Severity.error
    let summary = "The payments add up to the contract value and its approved changes"
    let explanation = """
        The rule compares the sum of all payments with `contract_value` plus the `impact.amount` of every approved \
        change request. If they differ, even by a cent, the last invoice will surprise somebody. A plan without \
        a contract value or without payments is not checked.
        """
    let fix = "correct the amounts, add the missing payment, or record the change request that explains the difference"
    let example = """
        plan.yml
          contract_value: «48000»
        → the payments add up to 46000, 2000 less than the contract with approved changes, 48000
          payments:
            - {id: PAY-1, title: Start of work, amount: 16000, due: 2026-01-12}
        -   - {id: PAY-2, title: Go-live, amount: 30000, due: 2026-06-30}
        +   - {id: PAY-2, title: Go-live, amount: 32000, due: 2026-06-30}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        let payments = input.plan.payments
        guard let sum = ContractSum(input.plan, input.raid.changeRequests, input.payments), let first = payments.first
        else { return [] }
        guard sum.unscheduled != 0 else { return [] }
        let difference = "\(sum.unscheduled.magnitude.written) \(sum.unscheduled > 0 ? "less" : "more")"
        let message =
            "the payments add up to \(sum.scheduled.written), \(difference) than the contract with approved changes, \(sum.total.written)"
        let item = input.plan.provenance ?? first.provenance
        let basis = payments.map(\.provenance) + input.raid.changeRequests.map(\.provenance)
        let changes = input.raid.changeRequests.filter { request in sum.changes.contains { $0.id == request.id } }
        let counted = Diagnostic.Related(
            place: first.provenance.place(of: "amount"),
            message: "the first of the \(payments.count) payments"
        )
        let related = changes.map { change in
            Diagnostic.Related(
                place: change.provenance.item,
                message: "\(change.id) is approved and changes the contract by \((change.impactAmount ?? 0).written)"
            )
        }
        let places = ["contract_value", "amount"]
        return [RuleFinding(item, at: places, message, related: [counted] + related).resting(on: basis)]
    }
}
