internal import PorticoModel

/// The payment schedule.
struct PaymentsView: TemplateView {
    static let template = "pages/payments"

    var status: StatusLine
    var part: MoneyPart?
    /// The sum of each state's payments, if there is no contract value to compare them with.
    var totals: [LabelledValue]
    /// The contract, its approved changes, and what of them is paid, invoiced, earned and planned.
    var sum: [ContractLine]
    /// The same sum as a table for spreadsheets.
    var sumHref: String?
    var tables: [TableLinks]

    static let fields = Fields<Self> {
        $0.add("status", \.status)
        $0.add("part", \.part)
        $0.add("totals", \.totals)
        $0.add("sum", \.sum)
        $0.add("sumHref", \.sumHref)
        $0.add("tables", \.tables)
    }
}

/// A number with a label.
struct LabelledValue: View {
    var label: String
    var value: String

    static let fields = Fields<Self> {
        $0.add("label", \.label)
        $0.add("value", \.value)
    }
}

struct KPIsView: TemplateView {
    static let template = "pages/kpis"

    var status: StatusLine
    var rows: [KPIRow]

    static let fields = Fields<Self> {
        $0.add("status", \.status)
        $0.add("rows", \.rows)
    }
}

struct GlossaryView: TemplateView {
    static let template = "pages/glossary"

    struct Term: View {
        let page: PageScope
        let term: GlossaryTerm

        static let fields = Fields<Self> {
            $0.add("anchor") { PortalLayout.slug($0.term.term) }
            $0.add("term", \.term.term)
            $0.add("definition") { $0.page.prose($0.term.definition) }
        }
    }

    var terms: [Term]

    static let fields = Fields<Self> { $0.add("terms", \.terms) }
}

extension PageScope {
    func payments() -> PageDraft {
        let table = ContractSumTable(of: scope)
        let sum = table == nil ? [] : ContractSum(project).map { words.lines(of: $0, scope.currency, item: item) } ?? []
        let totals = table == nil ? paymentTotals : []
        let view = PaymentsView(
            status: statusLine,
            part: moneyPart,
            totals: totals,
            sum: sum,
            sumHref: table.map { href($0.path) },
            tables: tables(of: .payments)
        )
        return draft(.payments, view)
    }

    private var paymentTotals: [LabelledValue] {
        let entries = PaymentSchedule(project).entries
        return PaymentState.allCases.compactMap { state in
            let amounts = entries.filter { $0.state == state }.map(\.payment.amount)
            let sum = words.money(amounts.reduce(0, +), scope.currency)
            return amounts.isEmpty ? nil : LabelledValue(label: words.name(state, in: "payment"), value: sum)
        }
    }

    func kpis() -> PageDraft {
        draft(.kpis, KPIsView(status: statusLine, rows: project.kpis.map(row)))
    }

    func glossary() -> PageDraft {
        let terms = project.glossary.sorted { ($0.term.lowercased(), $0.term) < ($1.term.lowercased(), $1.term) }
        return draft(.glossary, GlossaryView(terms: terms.map { GlossaryView.Term(page: self, term: $0) }))
    }

    /// Renders the page of a place, which provides the page's texts and its data file.
    func draft(_ place: PortalPlace, _ view: some TemplateView) -> PageDraft {
        let title = words.text("nav.\(place.name)")
        return PageDraft(
            path: path,
            title: title,
            description: words(.registerDescription, ["title": title, "project": project.name]),
            place: NavigationPlace(place),
            content: scope.edition.render(view),
            source: .made(place.words, from: portal.place(of: place, in: project))
        )
    }

    /// The pages of data files that need only a place and a view. Each is rendered if it has something to show. A theme
    /// must have a template for each view.
    static let registerPages: [RegisterPage] = [
        RegisterPage(.decisions, DecisionsView.self) { $0.decisions() },
        RegisterPage(.payments, PaymentsView.self) { $0.payments() },
        RegisterPage(.contracts, ContractsView.self) { $0.draft(.contracts, $0.contractsView) },
        RegisterPage(.kpis, KPIsView.self) { $0.kpis() },
        RegisterPage(.maintenance, MaintenanceView.self) { $0.draft(.maintenance, $0.maintenanceView) },
        RegisterPage(.handover, HandoverView.self) { $0.draft(.handover, $0.handoverView) },
        RegisterPage(.glossary, GlossaryView.self) { $0.glossary() },
    ]
}

/// The page of a data file, with the view that its template uses.
struct RegisterPage: Sendable {
    let place: PortalPlace
    let view: any TemplateView.Type
    let draft: @Sendable (PageScope) -> PageDraft

    init(
        _ place: PortalPlace,
        _ view: any TemplateView.Type,
        _ draft: @escaping @Sendable (PageScope) -> PageDraft
    ) {
        self.place = place
        self.view = view
        self.draft = draft
    }
}
