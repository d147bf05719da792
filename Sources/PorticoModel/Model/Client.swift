/// The client of a portal: `client.yml`.
package struct Client: Sendable, Hashable {
    package var name: String
    /// The project's name if the client has only one: `Practice system`.
    package var project: String?
    package var aims: String?
    package var confidentiality: String?
    /// An IANA name: `Europe/Berlin`.
    package var timezone: String?
    /// A BCP 47 tag: `en`, `de-AT`.
    package var language: String
    package var brand = Brand()
    package var cadence: Cadence?
    package var tolerances = Tolerances()
    package var people: [Person] = []
    package var communication: [Communication] = []
    package var support: [SupportLevel] = []
    /// The ids of people, in order.
    package var escalation: [String] = []
    package var audiences: [Audience] = []
    /// The client's changes to rules, by rule name.
    package var rules: [String: RuleSetting] = [:]
    package var markdown = MarkdownSettings()
    /// The format of dates and numbers in the client's spreadsheets.
    package var tables = TableFormat()
    package var provenance: Provenance

    package init(name: String, language: String = "en", provenance: Provenance) {
        self.name = name
        self.language = language
        self.provenance = provenance
    }
}

/// The company that runs the engagement: `supplier` in `portico.yml`.
package struct Supplier: Sendable, Hashable {
    package var name: String
    package var url: String?
    package var email: String?

    package init(name: String, url: String? = nil, email: String? = nil) {
        self.name = name
        self.url = url
        self.email = email
    }
}

/// The client's branding.
package struct Brand: Sendable, Hashable {
    /// The accent colour: `#0b6e6e`.
    package var accent: String?
    /// The path relative to the client's folder: `files/logo.svg`.
    package var logo: String?
}

/// How often a status update is due.
package struct Cadence: Sendable, Hashable {
    /// Days between updates: 7 for `every: 1w`.
    package var days: Int
    /// The calendar months between updates, in addition to the days: 1 for `every: 1m`.
    package var months: Int = 0
    /// The weekday; Monday is 1.
    package var weekday: Int?
    package var graceDays: Int = 0
}

extension Cadence? {
    /// Whether updates come by the month, so that pages speak of a month and not of a week.
    package var isMonthly: Bool { self.map { $0.months > 0 } ?? false }
}

/// The deviations that are tolerated.
package struct Tolerances: Sendable, Hashable {
    package struct Limit: Sendable, Hashable {
        package var amber: Double
        package var red: Double
    }

    /// For key milestones and the finish; for every milestone where none is key.
    package var scheduleDays = Limit(amber: 5, red: 15)
    /// For milestones that are not key; nil for twice ``scheduleDays``.
    package var otherMilestoneDays: Limit?
    package var costPercent = Limit(amber: 5, red: 10)
    package var actionOverdueDays = Limit(amber: 3, red: 10)
    /// How long a change request may wait for its decision.
    package var undecidedChangeDays = Limit(amber: 14, red: 28)
}

extension Tolerances {
    /// Returns the limit for a milestone's slip and overdue days. Every milestone has one.
    ///
    /// Example: `schedule_days: {amber: 5, red: 15}` alone → 5 and 15 for a key milestone, 10 and 30 for any other.
    package func days(isKey: Bool) -> Limit {
        isKey ? scheduleDays : otherMilestoneDays ?? Limit(amber: scheduleDays.amber * 2, red: scheduleDays.red * 2)
    }
}

/// The side a person is on.
package enum Side: String, Sendable, Hashable, CaseIterable {
    case client, supplier
}

package struct Person: Sendable, Hashable {
    package var id: String
    package var name: String
    package var side: Side
    package var role: String?
    package var email: String?
    package var phone: String?
    /// Whether the person may accept deliverables.
    package var approver = false
    package var provenance: Provenance
}

/// A regular message: who is told what, when and how.
package struct Communication: Sendable, Hashable {
    package var audience: String?
    package var what: String
    package var when: String?
    package var channel: String?
    /// A person's id.
    package var owner: String?
    package var provenance: Provenance
}

/// The response times for a severity.
package struct SupportLevel: Sendable, Hashable {
    package var severity: String
    package var example: String?
    /// `1 h`, as agreed in the contract.
    package var respond: String?
    package var resolve: String?
    /// The hours of support: `24x7`.
    package var hours: String?
    package var channel: String?
    package var provenance: Provenance
}

/// A named set of readers. Audiences do not nest.
package struct Audience: Sendable, Hashable {
    package var id: String
    package var name: String
    package var provenance: Provenance
}
