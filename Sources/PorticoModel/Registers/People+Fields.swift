extension Person: Declared {
    package static let fields = RecordFields(
        Person(id: "", name: "", side: .client, provenance: .pending),
        placedAt: \.provenance
    ) {
        $0.required("id", \.id, .personID, "The id that other files use for this person.", .identity)
        $0.required("name", \.name, .text, "The full name.", .moving)
        $0.required("side", \.side, .one(of: Side.self), "The side the person is on.", .moving, .words("side"))
        $0.optional("role", \.role, .text, "The person's role in the engagement.", .moving)
        $0.optional("email", \.email, .email, "", .notFrozen)
        $0.optional("phone", \.phone, .text, "", .notFrozen)
        $0.usual(
            "approver",
            \.approver,
            .flag,
            false,
            "Whether the person may accept deliverables.",
            .leftOutWhenUsual,
            .moving
        )
    }
}

extension Communication: Declared {
    package static let fields = RecordFields(Communication(what: "", provenance: .pending), placedAt: \.provenance) {
        $0.optional("audience", \.audience, .text, "The id of one of the `audiences`.")
        $0.required("what", \.what, .text, "The message or topic.")
        $0.optional("when", \.when, .text, "The frequency or day.")
        $0.optional("channel", \.channel, .text, "The channel.")
        $0.optional("owner", \.owner, .reference(to: .person), "The person responsible.")
    }
}

extension SupportLevel: Declared {
    package static let fields = RecordFields(SupportLevel(severity: "", provenance: .pending), placedAt: \.provenance) {
        $0.required("severity", \.severity, .text, "`critical`, `normal`…")
        $0.optional("example", \.example, .text, "An example, so that both sides understand it in the same way.")
        $0.optional("respond", \.respond, .text, "The time until the first response.")
        $0.optional("resolve", \.resolve, .text, "The time until it is resolved.")
        $0.optional("hours", \.hours, .text, "The hours of support.")
        $0.optional("channel", \.channel, .text, "The phone number or address for support.")
    }
}

extension Audience: Declared {
    package static let fields = RecordFields(Audience(id: "", name: "", provenance: .pending), placedAt: \.provenance) {
        $0.required("id", \.id, .personID, "The id that pages use for this audience.")
        $0.required("name", \.name, .text)
    }
}

extension Supplier: Declared {
    package static let fields = RecordFields(Supplier(name: "")) {
        $0.required("name", \.name, .text, "The name of the company that runs the engagements.")
        $0.optional("url", \.url, .url)
        $0.optional("email", \.email, .email)
    }
}
