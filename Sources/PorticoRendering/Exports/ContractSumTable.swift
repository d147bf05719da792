import PorticoDiagnostics
internal import PorticoModel

/// The sum on the payments page as a table for spreadsheets, `payments-sum.csv`: a line each for the contract, every
/// approved change, their total, and the payments in each state. The same figures are in `payments.json`, under `sum`.
struct ContractSumTable: Sendable {
    let path: String
    private let sum: ContractSum
    private let scope: ProjectScope

    /// Nil without a contract value or payments.
    init?(of scope: ProjectScope) {
        guard !scope.project.plan.payments.isEmpty, let sum = ContractSum(scope.project) else { return nil }
        self.sum = sum
        self.scope = scope
        path = PortalLayout.export("payments-sum.csv", of: scope.project.folder)
    }

    var file: OutputFile {
        let place = scope.portal.place(of: .payments, in: scope.project)
        return OutputFile(
            path: path,
            contents: .text(csv),
            source: .made("the sum of the payments as CSV", from: place)
        )
    }

    private var csv: String {
        func row(_ line: String, _ amount: Money, id: String = "", title: String = "") -> [String] {
            [line, id, title, JSONValue.number(amount.number).plainText]
        }
        let changes = sum.changes.map { row("change", $0.amount, id: $0.id, title: $0.title) }
        let parts = PaymentState.allCases.compactMap { state in sum.parts[state].map { row(state.rawValue, $0) } }
        let rest = sum.unscheduled == 0 ? [] : [row("unscheduled", sum.unscheduled)]
        return CSVText.table(
            [["line", "id", "title", "amount"], row("contract", sum.contract)] + changes + [row("total", sum.total)]
                + parts + rest
        )
    }
}
