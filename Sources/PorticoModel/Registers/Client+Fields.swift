extension Client: Declared {
    /// A snapshot holds what a status page shows: not how to reach people, and not what the portal looks like.
    package static let fields = RecordFields(
        Client(name: "", language: "", provenance: .pending),
        placedAt: \.provenance
    ) {
        $0.required("name", \.name, .text, "The client's name.")
        $0.optional("project", \.project, .text, "The project's name, where the client has just one.")
        $0.optional("aims", \.aims, .text, "What the engagement is for, in a sentence.")
        $0.optional("confidentiality", \.confidentiality, .text, "Shown on every page.")
        $0.optional("timezone", \.timezone, .timezone, "An IANA time zone.")
        $0.usual("language", \.language, .language, "", "The pages' language, a BCP 47 tag.")
        $0.record("brand", \.brand, "The client's looks.", .notFrozen)
        $0.record("cadence", \.cadence, "How often a status update is due.")
        $0.record("tolerances", \.tolerances, "The deviation allowed before it counts.")
        $0.list("people", \.people, "Who takes part, on both sides.")
        $0.list("communication", \.communication, "Who is told what, when and how.", .notFrozen)
        $0.list("support", \.support, "How fast somebody answers.", .notFrozen)
        $0.list("escalation", \.escalation, of: .reference(to: .person), "Whom to turn to, first to last.", .notFrozen)
        $0.list("audiences", \.audiences, "Named sets of readers.", .notFrozen)
        $0.ruleSettings(\.rules)
        $0.record("csv", \.tables, "How dates and numbers are written in .csv files.", .notFrozen)
        $0.record("markdown", \.markdown, "How Markdown is read.", .notFrozen)
    }
}

extension FieldList {
    /// `rules: {review-overdue: {severity: note, reason: …}}`
    package mutating func ruleSettings(_ path: any WritableKeyPath<Owner, [String: RuleSetting]> & Sendable) {
        let help = "Rules made stricter, milder, or switched off."
        named("rules", path, place: \.provenance, among: .changeable, help)
    }
}

extension Brand: Declared {
    package static let fields = RecordFields(Brand()) {
        $0.optional("accent", \.accent, .color, "The colour of links and marks.")
        $0.optional("logo", \.logo, .path, "An image in the client's folder.")
    }
}

extension Cadence: Declared {
    package static let fields = RecordFields(Cadence(days: 7)) {
        $0.required("every", \.every, .period, "The time between two updates.", .notFrozen)
        $0.required("days", \.days, .wholeNumber(), "", .onlyFrozen)
        $0.usual("months", \.months, .wholeNumber(), 0, "", .onlyFrozen, .leftOutWhenUsual, .since(2))
        $0.optional("weekday", \.weekday, .weekday, "The day of the week they are due on.")
        $0.usual("grace_days", \.graceDays, .wholeNumber(from: 0, to: 31), 0, "Days an update may be late.")
    }

    private var every: Period {
        get { Period(months: months, days: days) }
        set { (months, days) = (newValue.months, newValue.days) }
    }
}

extension Tolerances: Declared {
    package static let fields = RecordFields(Tolerances()) {
        $0.part("schedule_days", \.scheduleDays, "Days of slip or delay.")
        $0.part("cost_pct", \.costPercent, "Per cent of the contract's value.")
        $0.part("action_overdue_days", \.actionOverdueDays, "Days an action may be overdue.")
        $0.part(
            "undecided_change_days",
            \.undecidedChangeDays,
            "Days a change request may wait for its decision."
        )
    }
}

extension Tolerances.Limit: Declared {
    /// `{amber: 5, red: 15}`
    package static let fields = RecordFields(Tolerances.Limit(amber: 0, red: 0)) {
        $0.required("amber", \.amber, .amount, "From here on it is at risk.")
        $0.required("red", \.red, .amount, "From here on it is off track.")
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
        $0.required("reason", \.reason, .text, "Why; kept and shown.")
    }
}

extension MarkdownSettings: Declared {
    package static let fields = RecordFields(MarkdownSettings()) {
        $0.optional("html", \.allowsHTML, .word("omit", "allow"), "Whether harmless HTML passes.")
        $0.optional("smart_punctuation", \.smartPunctuation, .flag, "Typographic quotes, dashes and ellipses.")
    }
}

extension TableFormat: Declared {
    package static let fields = RecordFields(TableFormat()) {
        $0.usual("dates", \.dates, .one(of: DateOrder.self), .iso, "How a date is written.")
        $0.usual("decimal", \.decimal, .one(of: Decimal.self), .point, "What stands before decimals.")
    }
}
