extension Client: Declared {
    /// The declaration of a client. A snapshot contains only what a status page shows: no contact details and no
    /// branding.
    package static let fields = RecordFields(
        Client(name: "", language: "", provenance: .pending),
        placedAt: \.provenance
    ) {
        $0.required("name", \.name, .text, "The client's name.", .moving)
        $0.optional("project", \.project, .text, "The project's name, if the client has only one.", .moving)
        $0.optional("aims", \.aims, .text, "The purpose of the engagement, in one sentence.", .promise(.other))
        $0.optional("confidentiality", \.confidentiality, .text, "Shown on every page.", .promise(.other))
        $0.optional("timezone", \.timezone, .timezone, "An IANA time zone.", .free)
        $0.usual("language", \.language, .language, "", "The language of the pages, as a BCP 47 tag.", .free)
        $0.record("brand", \.brand, "The client's branding.", .notFrozen)
        $0.record("cadence", \.cadence, "How often a status update is due.", .promise(.other))
        $0.record("tolerances", \.tolerances, "The deviations that are tolerated.", .promise(.higher))
        $0.list("people", \.people, "The people involved, on both sides.", .moving, .items("person", titled: "name"))
        $0.list("communication", \.communication, "The communication plan: who is told what, when and how.", .notFrozen)
        $0.list("support", \.support, "The response times for each severity.", .notFrozen)
        $0.list(
            "escalation",
            \.escalation,
            of: .reference(to: .person),
            "The people to escalate to, in order.",
            .notFrozen
        )
        $0.list("audiences", \.audiences, "Named sets of readers.", .notFrozen)
        $0.ruleSettings(\.rules)
        $0.record("csv", \.tables, "The format of dates and numbers in .csv files.", .notFrozen)
        $0.record("markdown", \.markdown, "Settings for Markdown.", .notFrozen)
    }
}

extension FieldList {
    /// Declares `rules: {review-overdue: {severity: note, reason: …}}`.
    package mutating func ruleSettings(_ path: any WritableKeyPath<Owner, [String: RuleSetting]> & Sendable) {
        let help = "Changes to rules: stricter, milder, or switched off."
        named("rules", path, place: \.provenance, among: .changeable, help)
    }
}

extension Brand: Declared {
    package static let fields = RecordFields(Brand()) {
        $0.optional("accent", \.accent, .color, "The colour of links and charts.")
        $0.optional("logo", \.logo, .path, "An image in the client's folder.")
    }
}

extension Cadence: Declared {
    package static let fields = RecordFields(Cadence(days: 7)) {
        $0.required("every", \.every, .period, "The time between two updates.", .notFrozen)
        $0.required("days", \.days, .wholeNumber(), "", .onlyFrozen, .promise(.higher))
        $0.usual(
            "months",
            \.months,
            .wholeNumber(),
            0,
            "",
            .onlyFrozen,
            .leftOutWhenUsual,
            .since(2),
            .promise(.higher)
        )
        $0.optional("weekday", \.weekday, .weekday, "The weekday on which they are due.", .moving)
        $0.usual(
            "grace_days",
            \.graceDays,
            .wholeNumber(from: 0, to: 31),
            0,
            "Days an update may be late.",
            .promise(.higher)
        )
    }

    private var every: Period {
        get { Period(months: months, days: days) }
        set { (months, days) = (newValue.months, newValue.days) }
    }
}

extension Tolerances: Declared {
    package static let fields = RecordFields(Tolerances()) {
        $0.part("schedule_days", \.scheduleDays, "Days of slip or delay of key milestones and of the finish.")
        $0.record(
            "other_milestone_days",
            \.otherMilestoneDays,
            "Days of slip or delay of milestones that are not key; twice `schedule_days` if left out.",
            .since(4)
        )
        $0.part("cost_pct", \.costPercent, "Deviation in per cent of the contract value.")
        $0.part("action_overdue_days", \.actionOverdueDays, "Days an action may be overdue.")
        $0.part(
            "undecided_change_days",
            \.undecidedChangeDays,
            "Days a change request may wait for its decision."
        )
    }
}

extension Tolerances.Limit: Declared {
    /// The declaration of a limit: `{amber: 5, red: 15}`.
    package static let fields = RecordFields(Tolerances.Limit(amber: 0, red: 0)) {
        $0.required("amber", \.amber, .amount, "Above this value, the project is at risk.")
        $0.required("red", \.red, .amount, "Above this value, the project is off track.")
        $0.check("amber") { limit in
            guard limit.amber > limit.red else { return nil }
            return DecodingProblem(
                .toleranceOrder,
                "amber is above red, so red would be reached first",
                fix: "exchange the two"
            )
        }
    }
}

extension RuleSetting: Declared {
    package static let fields = RecordFields(
        RuleSetting(severity: .error, reason: "", provenance: .pending),
        placedAt: \.provenance,
        allowances: false
    ) {
        $0.required("severity", \.severity, .one(of: Severity.self), "`ignore` switches the rule off.")
        $0.required("reason", \.reason, .text, "The reason, which is stored and shown.")
    }
}

extension MarkdownSettings: Declared {
    package static let fields = RecordFields(MarkdownSettings()) {
        $0.optional("html", \.allowsHTML, .word("omit", "allow"), "Whether safe HTML elements are allowed.")
        $0.optional("smart_punctuation", \.smartPunctuation, .flag, "Typographic quotes, dashes and ellipses.")
    }
}

extension TableFormat: Declared {
    package static let fields = RecordFields(TableFormat()) {
        $0.usual("dates", \.dates, .one(of: DateOrder.self), .iso, "The date format.")
        $0.usual("decimal", \.decimal, .one(of: Decimal.self), .point, "The decimal separator.")
    }
}
