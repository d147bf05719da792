internal import PorticoModel

/// A line of the sum under the payments: `Contract value`, `CR-2 A second pier`, `Total`, `Paid`.
struct ContractLine: View {
    var label: String
    /// The item that the line is about: `CR-2`.
    var link: HTML?
    /// `+€4,000`; a plain amount for sums.
    var amount: String
    /// Whether it closes what is above it.
    var isTotal = false

    static let fields = Fields<Self> {
        $0.add("label", \.label)
        $0.add("link", \.link)
        $0.add("amount", \.amount)
        $0.add("isTotal", \.isTotal)
    }
}

extension Words {
    /// Returns the sum line by line: the contract, each approved change, their total, and what of it is paid, invoiced,
    /// earned and planned. Without changes, the contract is the total. `item` returns the link to a change request.
    func lines(of sum: ContractSum, _ currency: String?, item: (String) -> HTML? = { _ in nil }) -> [ContractLine] {
        func line(_ word: Word, _ amount: Money, isTotal: Bool = false) -> ContractLine {
            ContractLine(label: self(word), amount: money(amount, currency), isTotal: isTotal)
        }
        let changes = sum.changes.map { change in
            let sign = change.amount > 0 ? "+" : ""
            let link = item(change.id)
            return ContractLine(
                label: link == nil ? "\(change.id) \(change.title)" : change.title,
                link: link,
                amount: sign + money(change.amount, currency)
            )
        }
        let total = changes.isEmpty ? [] : [line(.contractTotal, sum.total, isTotal: true)]
        let parts = PaymentState.allCases.compactMap { state in
            sum.parts[state].map { ContractLine(label: name(state, in: "payment"), amount: money($0, currency)) }
        }
        let rest = sum.unscheduled == 0 ? [] : [line(.contractUnscheduled, sum.unscheduled)]
        return [line(.contractValue, sum.contract, isTotal: changes.isEmpty)] + changes + total + parts + rest
    }
}
