extension KPI: Declared {
    package static let fields = RecordFields(KPI(id: "", title: "", provenance: .pending), placedAt: \.provenance) {
        $0.required("id", \.id, .itemID, "KPI-1, KPI-2…")
        $0.required("title", \.title, .text)
        $0.optional("unit", \.unit, .text, "`minutes`, `%`, `calls a day`…", .searched)
        $0.optional("start", \.start, .number, "The value before the project.")
        $0.optional("target", \.target, .number)
        $0.optional("target_on", \.targetOn, .date, "The date by which the target should be reached.")
        $0.usual(
            "direction",
            \.direction,
            .one(of: Direction.self),
            .up,
            "Whether higher (`up`) or lower (`down`) is better."
        )
        $0.optional("owner", \.owner, .reference(to: .person))
        $0.list("series", \.series, "The measurements, oldest first.", .toldInItsOwnWords)
    }
}

extension KPI.Reading: Declared {
    package static let fields = RecordFields(
        KPI.Reading(on: .pending, value: 0),
        placedInFilesAt: \.provenance
    ) {
        $0.required("on", \.on, .date)
        $0.required("value", \.value, .number)
    }
}

extension MaintenanceWindow: Declared {
    package static let fields = RecordFields(
        MaintenanceWindow(id: "", title: "", on: .pending, provenance: .pending),
        placedAt: \.provenance
    ) {
        $0.required("id", \.id, .itemID, "MW-1, MW-2…")
        $0.required("title", \.title, .text)
        $0.required("on", \.on, .date, "", .toldInItsOwnWords)
        $0.optional("time", \.time, .text, "`22:00–02:00`")
        $0.optional("affects", \.affects, .text, "What is unavailable during the window.", .searched)
        $0.optional("owner", \.owner, .reference(to: .person))
        $0.usual("status", \.status, .one(of: Status.self), .planned, "", .toldInItsOwnWords)
    }
}

extension Handover: Declared {
    package static let fields = RecordFields(Handover()) {
        $0.list("checklist", \.checklist, "The tasks to do before the engagement ends.")
        $0.list("access", \.access, "Who has access to which system, and until when.")
    }
}

extension Handover.Item: Declared {
    package static let fields = RecordFields(
        Handover.Item(id: "", title: "", provenance: .pending),
        placedAt: \.provenance
    ) {
        $0.required("id", \.id, .itemID, "H-1, H-2…")
        $0.required("title", \.title, .text)
        $0.optional("owner", \.owner, .reference(to: .person))
        $0.optional("due", \.due, .date)
        $0.optional("done", \.done, .date, "", .happened)
    }
}

extension Handover.Access: Declared {
    package static let fields = RecordFields(
        Handover.Access(system: "", person: "", provenance: .pending),
        placedAt: \.provenance
    ) {
        $0.required("system", \.system, .text)
        $0.required("person", \.person, .reference(to: .person))
        $0.optional("level", \.level, .text, "`administrator`, `read only`…")
        $0.optional("granted", \.granted, .date, "", .began)
        $0.optional("revoked", \.revoked, .date, "", .happened)
    }
}

extension GlossaryTerm: Declared {
    package static let fields = RecordFields(
        GlossaryTerm(term: "", definition: "", provenance: .pending),
        placedAt: \.provenance
    ) {
        $0.required("term", \.term, .text)
        $0.required("definition", \.definition, .text, "", .searched)
    }
}
