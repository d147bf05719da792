internal import PorticoModel

/// A contact.
struct PersonRow: View {
    let page: PageScope
    let person: Person

    static let fields = Fields<Self> {
        $0.add("anchor") { PortalLayout.anchor($0.person.id) }
        $0.add("name", \.person.name)
        $0.add("role", \.person.role)
        $0.add("email", \.person.email)
        $0.add("phone", \.person.phone)
        /// The phone number for a link: digits and a plus sign.
        $0.add("dial") { view in view.person.phone.map { $0.filter { $0.isASCII && ($0.isNumber || $0 == "+") } } }
        $0.add("approver", \.person.approver)
    }
}

/// The response times for a severity.
struct SupportRow: View {
    let page: PageScope
    let level: SupportLevel

    static let fields = Fields<Self> {
        $0.add("severity") { $0.page.words.usual($0.level.severity, in: "severity") }
        $0.add("example", \.level.example)
        $0.add("respond", \.level.respond)
        $0.add("resolve", \.level.resolve)
        $0.add("hours", \.level.hours)
        $0.add("channel", \.level.channel)
    }
}

struct CommunicationRow: View {
    let page: PageScope
    let entry: Communication

    static let fields = Fields<Self> {
        $0.add("what", \.entry.what)
        $0.add("audience") { row in
            row.entry.audience.map { id in row.page.portal.client.audiences.first { $0.id == id }?.name ?? id }
        }
        $0.add("when", \.entry.when)
        $0.add("channel", \.entry.channel)
        $0.add("owner") { $0.page.person($0.entry.owner) }
    }
}

/// The last part of the home page: contacts.
struct ContactsPart: View {
    var href: String
    var people: [PersonRow]
    var support: [SupportRow]
    var escalation: String?

    static let fields = Fields<Self> {
        $0.add("href", \.href)
        $0.add("people", \.people)
        $0.add("support", \.support)
        $0.add("escalation", \.escalation)
    }
}

extension PageScope {
    func row(_ person: Person) -> PersonRow { PersonRow(page: self, person: person) }

    func row(_ level: SupportLevel) -> SupportRow { SupportRow(page: self, level: level) }

    /// The supplier's people come first, because readers look for them.
    var contactsPart: ContactsPart? {
        let client = portal.client
        guard client.hasPeoplePage else { return nil }
        let people = client.people.filter { $0.side == .supplier }
        return ContactsPart(
            href: href(PortalLayout.people),
            people: (people.isEmpty ? client.people : people).prefix(4).map(row),
            support: client.support.map(row),
            escalation: client.escalation.isEmpty ? nil : client.escalation.map { person($0) }.joined(separator: " → ")
        )
    }
}
