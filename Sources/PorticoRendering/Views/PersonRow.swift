internal import PorticoModel

/// A contact.
struct PersonRow: View {
    var anchor: String
    var name: String
    var role: String?
    var email: String?
    var phone: String?
    /// The phone number for a link: digits and a plus sign.
    var dial: String?
    var approver: Bool

    static let fields = Fields<Self> {
        $0.add("anchor", \.anchor)
        $0.add("name", \.name)
        $0.add("role", \.role)
        $0.add("email", \.email)
        $0.add("phone", \.phone)
        $0.add("dial", \.dial)
        $0.add("approver", \.approver)
    }
}

/// The response times for a severity.
struct SupportRow: View {
    var severity: String
    var example: String?
    var respond: String?
    var resolve: String?
    var hours: String?
    var channel: String?

    static let fields = Fields<Self> {
        $0.add("severity", \.severity)
        $0.add("example", \.example)
        $0.add("respond", \.respond)
        $0.add("resolve", \.resolve)
        $0.add("hours", \.hours)
        $0.add("channel", \.channel)
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
    var hasSupport: Bool
    var escalation: String?

    static let fields = Fields<Self> {
        $0.add("href", \.href)
        $0.add("people", \.people)
        $0.add("support", \.support)
        $0.add("hasSupport", \.hasSupport)
        $0.add("escalation", \.escalation)
    }
}

extension PageScope {
    func row(_ person: Person) -> PersonRow {
        PersonRow(
            anchor: PortalLayout.anchor(person.id),
            name: person.name,
            role: person.role,
            email: person.email,
            phone: person.phone,
            dial: person.phone.map { $0.filter { $0.isASCII && ($0.isNumber || $0 == "+") } },
            approver: person.approver
        )
    }

    func row(_ level: SupportLevel) -> SupportRow {
        SupportRow(
            severity: words.usual(level.severity, in: "severity"),
            example: level.example,
            respond: level.respond,
            resolve: level.resolve,
            hours: level.hours,
            channel: level.channel
        )
    }

    /// The supplier's people come first, because readers look for them.
    var contactsPart: ContactsPart? {
        let client = portal.client
        guard client.hasPeoplePage else { return nil }
        let people = client.people.filter { $0.side == .supplier }
        return ContactsPart(
            href: href(PortalLayout.people),
            people: (people.isEmpty ? client.people : people).prefix(4).map(row),
            support: client.support.map(row),
            hasSupport: !client.support.isEmpty,
            escalation: client.escalation.isEmpty ? nil : client.escalation.map { person($0) }.joined(separator: " → ")
        )
    }
}
