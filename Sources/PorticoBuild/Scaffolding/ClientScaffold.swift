package import PorticoModel

/// The folder of a new client: everything in it is an example to be written over.
package struct ClientScaffold: Sendable {
    /// `Acme Dental Group`
    let name: String
    /// The day of the first status update.
    let today: CalendarDate

    package init(name: String, today: CalendarDate) {
        self.name = name
        self.today = today
    }

    /// The Monday of this week: all dates of the project are counted from it.
    var start: CalendarDate { today.adding(days: 1 - today.weekday) }

    /// Relative to the client's folder.
    package var files: [ScaffoldFile] {
        [
            data("client.yml", client),
            data("plan.yml", plan),
            data("deliverables.yml", deliverables),
            data("raid.yml", raid),
            ScaffoldFile("status/\(today).md", update),
            ScaffoldFile("docs/how-we-work.md", howWeWork),
            ScaffoldFile("guides/reading-this-portal.md", readingThisPortal),
        ]
    }

    private func data(_ name: String, _ text: String) -> ScaffoldFile {
        ScaffoldFile(name, SiteScaffold.schemaLine(for: name, below: "../..") + text)
    }

    /// The day that many weeks and days after the start.
    func day(week: Int, _ day: Int = 0) -> CalendarDate { start.adding(days: week * 7 + day) }

    /// The name as YAML takes it, whatever it holds: `"Acme: Dental"`.
    private var quotedName: String {
        "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    private var client: String {
        """
        # Who the client is. This is the only file that must be there.
        name: \(quotedName)
        project: The new booking system

        # One sentence: what will be different when it is done. It stands at the top of the portal.
        aims: Reception books every appointment on one screen, and nobody types an address twice.
        confidentiality: Confidential
        timezone: Europe/Berlin

        brand:
          accent: "#0b6e6e"
          # logo: files/logo.svg

        # A status update is due every week on Friday; three days late is still on time.
        cadence: {every: 1w, weekday: fri, grace_days: 3}

        # By how much things may differ from what was promised before they count as at risk, and as off track.
        tolerances:
          schedule_days: {amber: 5, red: 15}
          cost_pct: {amber: 5, red: 10}
          action_overdue_days: {amber: 3, red: 10}

        # Everyone who is named anywhere. The id is what other files call them by.
        people:
          - id: j.doe
            name: Jane Doe
            side: client
            role: Sponsor
            email: jane@client.example
            approver: true            # may accept deliverables
          - id: c.lee
            name: Chris Lee
            side: supplier
            role: Lead consultant
            email: chris@your-company.example
            phone: "+49 30 000000"

        # Who hears what, when and how.
        communication:
          - {what: Status update, when: Fridays, channel: This portal, owner: c.lee}

        # How fast you answer, as agreed.
        support:
          - {severity: critical, example: Reception cannot book, respond: 1 h, hours: "Mon to Fri, 8 to 18", channel: Phone}
          - {severity: normal, example: A report looks wrong, respond: 1 day, hours: "Mon to Fri, 8 to 18", channel: E-mail}

        # Whom to turn to, first to last.
        escalation: [c.lee, j.doe]

        """
    }
}
