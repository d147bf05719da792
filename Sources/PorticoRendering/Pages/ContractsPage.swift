internal import PorticoModel

/// The contracts that both sides signed.
struct ContractsView: TemplateView {
    static let template = "pages/contracts"

    struct Row: View {
        var link: HTML
        var anchor: String
        var title: HTML
        var parties: String?
        var signedOn: HTML
        var term: String?
        var noticeBy: HTML
        var value: String?
        var covers: HTML?
        var file: FileRow?

        static let fields = Fields<Self> {
            $0.add("link", \.link)
            $0.add("anchor", \.anchor)
            $0.add("title", \.title)
            $0.add("parties", \.parties)
            $0.add("signedOn", \.signedOn)
            $0.add("term", \.term)
            $0.add("noticeBy", \.noticeBy)
            $0.add("value", \.value)
            $0.add("covers", \.covers)
            $0.add("file", \.file)
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

    private func row(_ contract: Contract) -> ContractsView.Row {
        ContractsView.Row(
            link: item(contract.id),
            anchor: PortalLayout.anchor(contract.id),
            title: prose(contract.title),
            parties: contract.parties.isEmpty ? nil : contract.parties.joined(separator: ", "),
            signedOn: words.date(contract.signedOn),
            term: contract.term,
            noticeBy: words.date(contract.noticeBy),
            value: contract.value.map { words.money($0, scope.currency) },
            covers: items(contract.covers),
            file: contract.file.flatMap { file($0, label: nil) }
        )
    }
}
