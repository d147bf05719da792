internal import PorticoModel

/// The payment schedule.
struct PaymentsView: TemplateView {
    static let template = "pages/payments"

    var status: StatusLine
    var part: MoneyPart?
    /// The sum of each state's payments, if there is no contract value to compare them with.
    var totals: [LabelledValue]
    var hasTotals: Bool
    /// The contract, its approved changes, and what of them is paid, invoiced, earned and planned.
    var sum: [ContractLine]
    var hasSum: Bool
    /// The same sum as a table for spreadsheets.
    var sumHref: String?
    var tables: [TableLinks]

    static let fields = Fields<Self> {
        $0.add("status", \.status)
        $0.add("part", \.part)
        $0.add("totals", \.totals)
        $0.add("hasTotals", \.hasTotals)
        $0.add("sum", \.sum)
        $0.add("hasSum", \.hasSum)
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
        var anchor: String
        var term: String
        var definition: HTML

        static let fields = Fields<Self> {
            $0.add("anchor", \.anchor)
            $0.add("term", \.term)
            $0.add("definition", \.definition)
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
            hasTotals: !totals.isEmpty,
            sum: sum,
            hasSum: !sum.isEmpty,
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
        let view = GlossaryView(
            terms: terms.map { term in
                GlossaryView.Term(
                    anchor: PortalLayout.slug(term.term),
                    term: term.term,
                    definition: prose(term.definition)
                )
            }
        )
        return draft(.glossary, view)
    }

    /// The page of a place: its words, and the data file it is made of, come from the place.
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

    /// The pages of data files that need no more than a place and a view, each made where it has something to show.
    static let registerPages: [(place: PortalPlace, draft: @Sendable (PageScope) -> PageDraft)] = [
        (.decisions, { $0.decisions() }),
        (.payments, { $0.payments() }),
        (.contracts, { $0.draft(.contracts, $0.contractsView) }),
        (.kpis, { $0.kpis() }),
        (.maintenance, { $0.draft(.maintenance, $0.maintenanceView) }),
        (.handover, { $0.draft(.handover, $0.handoverView) }),
        (.glossary, { $0.glossary() }),
    ]

    /// The views of these pages: a theme must have a template for each.
    static let registerViews: [any TemplateView.Type] = [
        DecisionsView.self, PaymentsView.self, ContractsView.self, KPIsView.self, MaintenanceView.self,
        HandoverView.self, GlossaryView.self,
    ]
}
