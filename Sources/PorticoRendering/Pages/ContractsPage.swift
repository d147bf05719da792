internal import PorticoModel

/// The contracts that both sides signed.
struct ContractsView: TemplateView {
    static let template = "pages/contracts"

    struct Row: View {
        let page: PageScope
        let contract: Contract

        static let fields = Fields<Self> {
            $0.add("link") { $0.page.item($0.contract.id) }
            $0.add("anchor") { PortalLayout.anchor($0.contract.id) }
            $0.add("title") { $0.page.prose($0.contract.title) }
            $0.add("parties") { $0.contract.parties.isEmpty ? nil : $0.contract.parties.joined(separator: ", ") }
            $0.add("signedOn") { $0.page.words.date($0.contract.signedOn) }
            $0.add("term", \.contract.term)
            $0.add("noticeBy") { $0.page.words.date($0.contract.noticeBy) }
            $0.add("value") { view in view.contract.value.map { view.page.words.money($0, view.page.scope.currency) } }
            $0.add("covers") { $0.page.items($0.contract.covers) }
            $0.add("file") { view in view.contract.file.flatMap { view.page.file($0, label: nil) } }
        }
    }

    var status: StatusLine
    var contracts: [Row]
    var tables: [TableLinks]

    static let fields = Fields<Self> {
        $0.add("status", \.status)
        $0.add("contracts", \.contracts)
        $0.add("tables", \.tables)
    }
}

extension PageScope {
    var contractsView: ContractsView {
        ContractsView(status: statusLine, contracts: project.contracts.map(row), tables: tables(of: .contracts))
    }

    private func row(_ contract: Contract) -> ContractsView.Row { ContractsView.Row(page: self, contract: contract) }
}
