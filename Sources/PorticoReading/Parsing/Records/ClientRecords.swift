import PorticoModel

extension Client: PlacedRecord {
    init(from record: inout RecordReader) {
        self.init(name: record.required("name", .text, "The client's name."), provenance: .pending)
        project = record.optional("project", .text, "The project's name, where the client has just one.")
        aims = record.optional("aims", .text, "What the engagement is for, in a sentence.")
        confidentiality = record.optional("confidentiality", .text, "Shown on every page.")
        timezone = record.optional("timezone", .timezone, "An IANA time zone.")
        language = record.optional("language", .language, "The pages' language, a BCP 47 tag.") ?? ""
        brand = record.record("brand", Brand.self, "The client's looks.") ?? Brand()
        cadence = record.record("cadence", Cadence.self, "How often a status update is due.")
        tolerances = record.record("tolerances", Tolerances.self, "The deviation allowed before it counts.") ?? .init()
        people = record.list("people", of: Person.self, "Who takes part, on both sides.")
        communication = record.list("communication", of: Communication.self, "Who is told what, when and how.")
        support = record.list("support", of: SupportLevel.self, "How fast somebody answers.")
        escalation = record.list("escalation", of: .reference(to: .person), "Whom to turn to, first to last.")
        audiences = record.list("audiences", of: Audience.self, "Named sets of readers.")
        rules = record.ruleSettings()
        tables = record.record("csv", TableFormat.self, "How dates and numbers are written in .csv files.") ?? .init()
        markdown = record.record("markdown", MarkdownSettings.self, "How Markdown is read.") ?? MarkdownSettings()
    }
}

extension RecordReader {
    /// `rules: {review-overdue: {severity: note, reason: …}}`
    mutating func ruleSettings() -> [String: RuleSetting] {
        var settings = dictionary(
            "rules",
            suggested: .changeable,
            of: RuleSetting.self,
            "Rules made stricter, milder, or switched off."
        )
        // What could not be read makes no rule stricter or milder.
        settings = settings.filter { !damaged.contains($0.value.provenance.item) }
        for name in settings.keys { settings[name]?.provenance.fields["name"] = provenance.fields["rules.\(name)"] }
        return settings
    }
}

extension Brand: Record {
    init(from record: inout RecordReader) {
        self.init()
        accent = record.optional("accent", .color, "The colour of links and marks.")
        logo = record.optional("logo", .path, "An image in the client's folder.")
    }
}

extension Cadence: Record {
    init(from record: inout RecordReader) {
        let every = record.required("every", .period, "The time between two updates.")
        let weekday = record.optional("weekday", .weekday, "The day of the week they are due on.")
        let grace = record.optional("grace_days", .wholeNumber(from: 0, to: 31), "Days an update may be late.")
        self.init(days: every.days, months: every.months, weekday: weekday, graceDays: grace ?? 0)
    }
}

extension Tolerances: Record {
    init(from record: inout RecordReader) {
        self.init()
        scheduleDays = record.limit("schedule_days", "Days of slip or delay.") ?? scheduleDays
        costPercent = record.limit("cost_pct", "Per cent of the contract's value.") ?? costPercent
        actionOverdueDays = record.limit("action_overdue_days", "Days an action may be overdue.") ?? actionOverdueDays
        undecidedChangeDays =
            record.limit("undecided_change_days", "Days a change request may wait for its decision.")
            ?? undecidedChangeDays
    }
}

extension RecordReader {
    /// `{amber: 5, red: 15}`
    fileprivate mutating func limit(_ key: String, _ help: String) -> Tolerances.Limit? {
        group(key, help) { record in
            let limit = Tolerances.Limit(
                amber: record.required("amber", .amount, "From here on it is at risk."),
                red: record.required("red", .amount, "From here on it is off track.")
            )
            if limit.amber > limit.red {
                record.report(
                    DecodingProblem(
                        .toleranceOrder,
                        "amber is above red, so red would be reached first",
                        fix: "swap the two"
                    ),
                    at: "amber"
                )
            }
            return limit
        }
    }
}

extension Person: PlacedRecord {
    init(from record: inout RecordReader) {
        self.init(
            id: record.required("id", .personID, "How other files name this person."),
            name: record.required("name", .text, "The full name."),
            side: record.required("side", .one(of: Side.self), "On whose side."),
            provenance: .pending
        )
        role = record.optional("role", .text, "What this person does in the engagement.")
        email = record.optional("email", .email)
        phone = record.optional("phone", .text)
        approver = record.optional("approver", .flag, "May accept deliverables.") ?? false
    }
}

extension Communication: PlacedRecord {
    init(from record: inout RecordReader) {
        let audience = record.optional("audience", .text, "Who is told.")
        self.init(what: record.required("what", .text, "What they are told."), provenance: .pending)
        self.audience = audience
        when = record.optional("when", .text, "How often or on which day.")
        channel = record.optional("channel", .text, "By what means.")
        owner = record.optional("owner", .reference(to: .person), "Who sees to it.")
    }
}

extension SupportLevel: PlacedRecord {
    init(from record: inout RecordReader) {
        self.init(severity: record.required("severity", .text, "`critical`, `normal`…"), provenance: .pending)
        example = record.optional("example", .text, "A case of it, so that both sides mean the same.")
        respond = record.optional("respond", .text, "How soon somebody answers.")
        resolve = record.optional("resolve", .text, "How soon it is mended.")
        hours = record.optional("hours", .text, "When the clock runs.")
        channel = record.optional("channel", .text, "How to reach us.")
    }
}

extension Audience: PlacedRecord {
    init(from record: inout RecordReader) {
        self.init(
            id: record.required("id", .personID, "How pages name this audience."),
            name: record.required("name", .text),
            provenance: .pending
        )
    }
}

extension RuleSetting: PlacedRecord {
    static var takesAllowances: Bool { false }

    init(from record: inout RecordReader) {
        self.init(
            severity: record.required("severity", .one(of: Severity.self), "`ignore` switches the rule off."),
            reason: record.required("reason", .text, "Why; kept and shown."),
            provenance: .pending
        )
    }
}

extension MarkdownSettings: Record {
    init(from record: inout RecordReader) {
        self.init()
        allowsHTML = record.optional("html", .one(of: HTMLPolicy.self), "Whether harmless HTML passes.")
            .map { $0 == .allow }
        smartPunctuation = record.optional("smart_punctuation", .flag, "Typographic quotes, dashes and ellipses.")
    }

    private enum HTMLPolicy: String, CaseIterable {
        case omit, allow
    }
}

extension TableFormat: Record {
    init(from record: inout RecordReader) {
        self.init()
        dates = record.optional("dates", .one(of: DateOrder.self), "How a date is written.") ?? .iso
        decimal = record.optional("decimal", .one(of: Decimal.self), "What stands before decimals.") ?? .point
    }
}
