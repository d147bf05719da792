internal import PorticoModel

/// A contact.
struct PersonRow: View {
    let page: PageScope
    let person: Person

    static let fields = Fields<Self> {
        $0.add("anchor") { PortalLayout.anchor($0.person.id) }
        $0.add("name") { $0.person.name }
        $0.add("role") { $0.person.role }
        $0.add("email") { $0.person.email }
        $0.add("phone") { $0.person.phone }
        /// The phone number for a link: digits and a plus sign.
        $0.add("dial") { view in view.person.phone.map { $0.filter { $0.isASCII && ($0.isNumber || $0 == "+") } } }
        $0.add("approver") { $0.person.approver }
    }
}

/// The response times for a severity.
struct SupportRow: View {
    let page: PageScope
    let level: SupportLevel

    static let fields = Fields<Self> {
        $0.add("severity") { $0.page.words.usual($0.level.severity, in: "severity") }
        $0.add("example") { $0.level.example }
        $0.add("respond") { $0.level.respond }
        $0.add("resolve") { $0.level.resolve }
        $0.add("hours") { $0.level.hours }
        $0.add("channel") { $0.level.channel }
    }
}

struct CommunicationRow: View {
    var what: String
    var audience: String?
    var when: String?
    var channel: String?
    var owner: String?

    static let fields = Fields<Self> {
        $0.add("what", \.what)
        $0.add("audience", \.audience)
        $0.add("when", \.when)
        $0.add("channel", \.channel)
        $0.add("owner", \.owner)
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
