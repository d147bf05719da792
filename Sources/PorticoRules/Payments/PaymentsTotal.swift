import PorticoDiagnostics
import PorticoModel

struct PaymentsTotal: Rule {
    let name = "payments-total"
    let severity = Diagnostic.Severity.error
    let summary = "The payments add up to the contract and its approved changes"
    let explanation = """
        All payments of the plan are summed and held against `contract_value` plus the `impact.amount` of every \
        approved change request. A difference means that somebody will be surprised by the last invoice. Amounts \
        equal to half a cent count as equal; a plan without a contract value or without payments is not looked at.
        """
    let fix = "mend the amounts, add the missing payment, or record the change request that explains the difference"
    let example = """
        plan.yml
          contract_value: «48000»
        → the payments come to 46000, 2000 less than the contract with approved changes, 48000
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
            "the payments come to \(total.written), \(difference) than the contract with approved changes, \(contract.written)"
        let item = input.plan.provenance ?? first.provenance
        let basis = payments.map(\.provenance) + input.raid.changeRequests.map(\.provenance)
        let changes = input.raid.changeRequests.filter { $0.status == .approved && $0.impactAmount ?? 0 != 0 }
        let counted = Diagnostic.Related(
            place: first.provenance.place(of: "amount"),
            message: "the first of the \(payments.count) payments that are added up"
        )
        let related = changes.map { change in
            Diagnostic.Related(
                place: change.provenance.item,
                message: "\(change.id) is approved and changes it by \((change.impactAmount ?? 0).written)"
            )
        }
        let places = ["contract_value", "amount"]
        return [RuleFinding(item, at: places, message, related: [counted] + related).resting(on: basis)]
    }
}
