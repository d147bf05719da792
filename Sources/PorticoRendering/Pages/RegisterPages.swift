internal import PorticoModel

/// The payment schedule.
struct PaymentsView: TemplateView {
    static let template = "pages/payments"

    var status: StatusLine
    var part: MoneyPart?
    var totals: [LabelledValue]

    static let fields = Fields<Self> {
        $0.add("status", \.status)
        $0.add("part", \.part)
        $0.add("totals", \.totals)
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
        let entries = PaymentSchedule(project).entries
        let sums = PaymentState.allCases.map { state in
            (state, entries.filter { $0.state == state }.reduce(0) { $0 + $1.payment.amount })
        }
        let contract = project.plan.contractValue.map {
            LabelledValue(label: words(.contractValue), value: words.money($0, scope.currency))
        }
        let view = PaymentsView(
            status: statusLine,
            part: moneyPart,
            totals: [contract].compactMap(\.self)
                + sums.filter { $0.1 != 0 }.map { state, sum in
                    LabelledValue(label: words.name(state, in: "payment"), value: words.money(sum, scope.currency))
                }
        )
        return draft(words(.navPayments), .payments, view, file: "plan.yml")
    }

    func kpis() -> PageDraft {
        draft(
            words(.navKPIs),
            .kpis,
            KPIsView(status: statusLine, rows: project.kpis.map(row)),
            file: "kpis.yml"
        )
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
        return draft(words(.navGlossary), .glossary, view, file: "glossary.yml")
    }

    private func draft(
        _ title: String,
        _ place: NavigationPlace,
        _ view: some TemplateView,
        file: String
    ) -> PageDraft {
        PageDraft(
            path: path,
            title: title,
            description: words(.registerDescription, ["title": title, "project": project.name]),
            place: place,
            content: scope.edition.render(view),
            source: AssetPath.inContent(file, portal: portal, project: project)
        )
    }

    func maintenance() -> PageDraft {
        draft(words(.navMaintenance), .maintenance, maintenanceView, file: "maintenance.yml")
    }

    func handover() -> PageDraft {
        draft(words(.navHandover), .handover, handoverView, file: "handover.yml")
    }
}
