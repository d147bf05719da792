import PorticoDiagnostics
import PorticoModel

struct PaymentsTotal: Rule {
    let name = "payments-total"
    let severity = Diagnostic.Severity.error
    let summary = "The payments add up to the contract value and its approved changes"
    let explanation = """
        The rule compares the sum of all payments with `contract_value` plus the `impact.amount` of every approved \
        change request. If they differ, the last invoice will surprise somebody. Differences of up to half a cent are \
        ignored. A plan without a contract value or without payments is not checked.
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
        guard let contract = input.plan.approvedValue(with: input.raid.changeRequests), let first = payments.first
        else { return [] }
        let total = input.payments.total
        guard abs(total - contract) >= 0.005 else { return [] }
        let difference = "\(abs(total - contract).written) \(total < contract ? "less" : "more")"
        let message =
            "the payments add up to \(total.written), \(difference) than the contract with approved changes, \(contract.written)"
        let item = input.plan.provenance ?? first.provenance
        let basis = payments.map(\.provenance) + input.raid.changeRequests.map(\.provenance)
        let changes = input.raid.changeRequests.filter { $0.status == .approved && $0.impactAmount ?? 0 != 0 }
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
