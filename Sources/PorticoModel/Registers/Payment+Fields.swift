extension Payment: Declared {
    package static let fields = RecordFields(
        Payment(id: "", title: "", amount: 0, provenance: .pending),
        placedAt: \.provenance
    ) {
        $0.required("id", \.id, .itemID, "PAY-1, PAY-2…", .identity)
        $0.required("title", \.title, .text, "", .promise(.other))
        $0.required("amount", \.amount, .money, "In the plan's currency.", .promise(.other), .money)
        $0.either(
            "due",
            \.due,
            .dayOfPayment,
            "A date, or a milestone that must be reached.",
            value: { Due.on($0) },
            group: { (keys: DueKeys) in keys.due },
            groupOf: { DueKeys($0) },
            .promise(.other)
        )
        $0.list(
            "requires_acceptance",
            \.requiresAcceptance,
            of: .reference(to: .deliverable),
            "Deliverables that must be accepted first.",
            .promise(.fewer)
        )
        $0.optional(
            "order",
            \.order,
            .text,
            "The client's purchase-order number.",
            .searched,
            .since(3),
            .moving
        )
        $0.optional("invoiced", \.invoiced, .date, "", .record(.other), .happened)
        $0.optional(
            "invoice_number",
            \.invoiceNumber,
            .text,
            "The number on the invoice; no two payments share one.",
            .searched,
            .unique,
            .since(3),
            .record(.other)
        )
        $0.optional("paid", \.paid, .date, "", .record(.other), .happened)
        $0.check("invoice_number", invoiceWithoutDate)
    }

    /// Reports an invoice number without the date of the invoice.
    private static func invoiceWithoutDate(_ payment: Payment) -> DecodingProblem? {
        guard let number = payment.invoiceNumber, payment.invoiced == nil else { return nil }
        return DecodingProblem(
            .missingKey,
            "invoice \(number.shortened(to: 40)) has no date",
            fix: "add invoiced: with the date of the invoice, or remove the number"
        )
    }

    /// The group of keys for `due`: `{on: 2026-04-01}` or `{milestone: M3}`.
    package struct DueKeys: Declared {
        private var milestone: String?
        private var on: CalendarDate?

        private init() {}

        init(_ due: Due) {
            switch due {
            case .on(let date): on = date
            case .milestone(let id): milestone = id
            }
        }

        var due: Due? { milestone.map(Due.milestone) ?? on.map(Due.on) }

        package static let fields = RecordFields(DueKeys()) {
            $0.optional("milestone", \.milestone, .reference(to: .milestone))
            $0.optional("on", \.on, .date)
            $0.allowOne(of: "milestone", "on", summary: "due both on a date and with a milestone")
        }
    }
}

extension FieldType where Value == CalendarDate {
    /// A date. If the author writes a milestone instead, the message says where it belongs.
    fileprivate static var dayOfPayment: FieldType {
        FieldType(.date, placeholder: date.placeholder, json: .date) { (scalar) throws(DecodingProblem) in
            guard ItemID.isValid(scalar.text) else { return try date.decode(scalar) }
            throw DecodingProblem(
                .expectedDate,
                "expected a date, found \"\(scalar.text)\"",
                fix: "write {milestone: \(scalar.text)}; in a table, use the column due.milestone"
            )
        }
    }
}
