extension Person: Declared {
    package static let fields = RecordFields(
        Person(id: "", name: "", side: .client, provenance: .pending),
        placedAt: \.provenance
    ) {
        $0.required("id", \.id, .personID, "How other files name this person.")
        $0.required("name", \.name, .text, "The full name.")
        $0.required("side", \.side, .one(of: Side.self), "On whose side.")
        $0.optional("role", \.role, .text, "What this person does in the engagement.")
        $0.optional("email", \.email, .email, "", .notFrozen)
        $0.optional("phone", \.phone, .text, "", .notFrozen)
        $0.usual("approver", \.approver, .flag, false, "May accept deliverables.", .leftOutWhenUsual)
    }
}

extension Communication: Declared {
    package static let fields = RecordFields(Communication(what: "", provenance: .pending), placedAt: \.provenance) {
        $0.optional("audience", \.audience, .text, "Who is told.")
        $0.required("what", \.what, .text, "What they are told.")
        $0.optional("when", \.when, .text, "How often or on which day.")
        $0.optional("channel", \.channel, .text, "By what means.")
        $0.optional("owner", \.owner, .reference(to: .person), "Who sees to it.")
    }
}

extension SupportLevel: Declared {
    package static let fields = RecordFields(SupportLevel(severity: "", provenance: .pending), placedAt: \.provenance) {
        $0.required("severity", \.severity, .text, "`critical`, `normal`…")
        $0.optional("example", \.example, .text, "A case of it, so that both sides mean the same.")
        $0.optional("respond", \.respond, .text, "How soon somebody answers.")
        $0.optional("resolve", \.resolve, .text, "How soon it is mended.")
        $0.optional("hours", \.hours, .text, "When the clock runs.")
        $0.optional("channel", \.channel, .text, "How to reach us.")
    }
}

extension Audience: Declared {
    package static let fields = RecordFields(Audience(id: "", name: "", provenance: .pending), placedAt: \.provenance) {
        $0.required("id", \.id, .personID, "How pages name this audience.")
        $0.required("name", \.name, .text)
    }
}

extension Supplier: Declared {
    package static let fields = RecordFields(Supplier(name: "")) {
        $0.required("name", \.name, .text, "Who runs the engagements.")
        $0.optional("url", \.url, .url)
        $0.optional("email", \.email, .email)
    }
}
