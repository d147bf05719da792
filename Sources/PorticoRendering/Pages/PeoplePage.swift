internal import PorticoDiagnostics
internal import PorticoModel

/// The people on both sides, response times, the communication plan and the escalation path.
struct PeopleView: TemplateView {
    static let template = "pages/people"

    struct SideView: View {
        var title: String
        /// The supplier's general address.
        var email: String?
        var people: [PersonRow]

        static let fields = Fields<Self> {
            $0.add("title", \.title)
            $0.add("email", \.email)
            $0.add("people", \.people)
        }
    }

    var sides: [SideView]
    var support: [SupportRow]
    var communication: [CommunicationRow]
    var escalation: [PersonRow]

    static let fields = Fields<Self> {
        $0.add("sides", \.sides)
        $0.add("support", \.support)
        $0.add("communication", \.communication)
        $0.add("escalation", \.escalation)
    }
}

extension PageScope {
    func people() -> PageDraft {
        let client = portal.client
        let sides = [Side.supplier, .client].compactMap { side -> PeopleView.SideView? in
            let people = client.people.filter { $0.side == side }
            guard !people.isEmpty else { return nil }
            let isSupplier = side == .supplier
            return PeopleView.SideView(
                title: isSupplier ? portal.supplier.name : client.name,
                email: isSupplier ? portal.supplier.email : nil,
                people: people.map(row)
            )
        }
        let view = PeopleView(
            sides: sides,
            support: client.support.map(row),
            communication: client.communication.map { CommunicationRow(page: self, entry: $0) },
            escalation: client.escalation.compactMap { scope.people[$0].map(row) }
        )
        return PageDraft(
            path: path,
            title: words(.navPeople),
            description: words(.peopleDescription, ["client": client.name]),
            place: .people,
            content: scope.edition.render(view),
            source: portal.source("the page of people")
        )
    }

    /// Renders the page that a host shows for an unknown address.
    func notFound() -> PageDraft {
        let view = NotFoundView(homeHref: href(PortalLayout.home(of: "")))
        return PageDraft(
            path: path,
            title: words(.notFound),
            place: .none,
            content: scope.edition.render(view),
            source: portal.source("the page for unknown addresses")
        )
    }
}

struct NotFoundView: TemplateView {
    static let template = "pages/missing"

    var homeHref: String

    static let fields = Fields<Self> { $0.add("homeHref", \.homeHref) }
}
