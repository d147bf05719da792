import PorticoModel

extension Plan: Record {
    static var takesAllowances: Bool { true }
    mutating func keep(_ provenance: Provenance) { self.provenance = provenance }

    init(from record: inout RecordReader) {
        self.init()
        currency = record.optional("currency", .currency, "ISO 4217.")
        contractValue = record.optional(
            "contract_value",
            .money,
            "What the contract is worth, without change requests."
        )
        phases = record.list("phases", of: Phase.self, "Spans; they may overlap.")
        milestones = record.list("milestones", of: Milestone.self, "Points: a named thing that has been reached.")
        payments = record.list("payments", of: Payment.self, "What is paid, and when.")
    }
}

extension Phase: PlacedRecord {
    init(from record: inout RecordReader) {
        self.init(
            id: record.required("id", .itemID, "P1, P2…"),
            title: record.required("title", .text),
            provenance: .pending
        )
        baseline = record.span("baseline", "What was promised.")
        forecast = record.span("forecast", "What is now expected.")
        actual = record.span("actual", "What happened.")
        reason = record.optional("reason", .text, "Why the forecast differs from the baseline.")
        owner = record.optional("owner", .reference(to: .person))
    }
}

extension RecordReader {
    /// `{start: 2026-02-10, finish: 2026-04-25}`, either end left out.
    fileprivate mutating func span(_ key: String, _ help: String) -> Phase.Span {
        group(key, help) { record in
            Phase.Span(start: record.optional("start", .date), finish: record.optional("finish", .date))
        } ?? Phase.Span()
    }
}

extension Milestone: PlacedRecord {
    init(from record: inout RecordReader) {
        self.init(
            id: record.required("id", .itemID, "M1, M2…"),
            title: record.required("title", .text, "A thing and what has happened to it: \"Pilot accepted\"."),
            provenance: .pending
        )
        phase = record.optional("phase", .reference(to: .phase))
        isKey = record.optional("key", .flag, "Stands on the home page and in the finish forecast.") ?? false
        owner = record.optional("owner", .reference(to: .person))
        baseline = record.optional("baseline", .date, "What was promised; moves through an approved change request.")
        forecast = record.optional("forecast", .date, "What is now expected.")
        actual = record.optional("actual", .date, "When it was reached.")
        reason = record.optional("reason", .text, "Why the forecast differs from the baseline.")
        dependsOn = record.list("depends_on", of: .reference(to: .milestone), "Milestones that must be reached before.")
        criteria = record.list("criteria", of: Criterion.self, "What must hold for it to count as reached.")
        baselineHistory = record.list("baseline_history", of: BaselineChange.self, "Former baselines, oldest first.")
    }
}

extension Criterion: PlacedRecord {
    init(from record: inout RecordReader) {
        self.init(
            id: record.required("id", .itemID, "AC-1, AC-2…"),
            text: record.required("text", .text, "What must hold."),
            provenance: .pending
        )
        measure = record.optional("measure", .text, "How that is measured: `>= 18 of 20`.")
        result = record.optional("result", .one(of: Result.self)) ?? .open
        measured = record.optional("measured", .text, "What was measured: `19 of 20`.")
    }
}

extension BaselineChange: PlacedRecord {
    init(from record: inout RecordReader) {
        self.init(
            date: record.required("date", .date, "The former baseline."),
            changedBy: record.required(
                "changed_by",
                .reference(to: .changeRequest),
                "The change request that moved it."
            ),
            provenance: .pending
        )
    }
}

extension Payment: PlacedRecord {
    init(from record: inout RecordReader) {
        self.init(
            id: record.required("id", .itemID, "PAY-1, PAY-2…"),
            title: record.required("title", .text),
            amount: record.required("amount", .money, "In the plan's currency."),
            provenance: .pending
        )
        due = record.due()
        requiresAcceptance = record.list(
            "requires_acceptance",
            of: .reference(to: .deliverable),
            "Deliverables that must be accepted before."
        )
        invoiced = record.optional("invoiced", .date)
        paid = record.optional("paid", .date)
    }
}

extension RecordReader {
    /// `due: 2026-04-01`, `due: {on: 2026-04-01}` or `due: {milestone: M3}`
    fileprivate mutating func due() -> Payment.Due? {
        valueOrGroup("due", .dayOfPayment, "A date, or when a milestone is reached.", value: Payment.Due.on) { record in
            let milestone = record.optional("milestone", .reference(to: .milestone))
            let date = record.optional("on", .date)
            record.allowOne(of: ["milestone", "on"], "due both on a date and with a milestone")
            return milestone.map(Payment.Due.milestone) ?? date.map(Payment.Due.on)
        }
    }
}

extension FieldType where Value == CalendarDate {
    /// A date; whoever writes a milestone in its place is told where that stands.
    fileprivate static var dayOfPayment: FieldType {
        FieldType(.date, placeholder: date.placeholder) { (scalar) throws(DecodingProblem) in
            guard ItemID.isValid(scalar.text) else { return try date.decode(scalar) }
            throw DecodingProblem(
                .expectedDate,
                "expected a date, found \"\(scalar.text)\"",
                fix: "write {milestone: \(scalar.text)}; in a table, use the column due.milestone"
            )
        }
    }
}
