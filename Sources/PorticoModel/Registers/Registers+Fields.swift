extension KPI: Declared {
    package static let fields = RecordFields(KPI(id: "", title: "", provenance: .pending), placedAt: \.provenance) {
        $0.required("id", \.id, .itemID, "KPI-1, KPI-2…", .identity)
        $0.required("title", \.title, .text, "", .promise(.other))
        $0.optional("unit", \.unit, .text, "`minutes`, `%`, `calls a day`…", .searched, .promise(.other))
        $0.optional("start", \.start, .number, "The value before the project.", .record(.other))
        $0.optional("target", \.target, .number, "", .promise(.worse(by: "direction")))
        $0.optional("target_on", \.targetOn, .date, "The date by which the target should be reached.", .promise(.later))
        $0.usual(
            "direction",
            \.direction,
            .one(of: Direction.self),
            .up,
            "Whether higher (`up`) or lower (`down`) is better.",
            .promise(.other),
            .words("kpi_direction")
        )
        $0.optional("owner", \.owner, .reference(to: .person), "", .moving)
        $0.list("series", \.series, "The measurements, oldest first.", .record(.fewer))
    }
}

extension KPI.Reading: Declared {
    package static let fields = RecordFields(
        KPI.Reading(on: .pending, value: 0),
        placedInFilesAt: \.provenance
    ) {
        $0.required("on", \.on, .date, "", .identity)
        $0.required("value", \.value, .number, "", .record(.better(by: "direction")))
    }
}

extension MaintenanceWindow: Declared {
    package static let fields = RecordFields(
        MaintenanceWindow(id: "", title: "", on: .pending, provenance: .pending),
        placedAt: \.provenance
    ) {
        $0.required("id", \.id, .itemID, "MW-1, MW-2…", .identity)
        $0.required("title", \.title, .text, "", .moving)
        $0.required("on", \.on, .date, "", .moving)
        $0.optional("time", \.time, .text, "`22:00–02:00`", .moving)
        $0.optional("affects", \.affects, .text, "What is unavailable during the window.", .searched, .moving)
        $0.optional("owner", \.owner, .reference(to: .person), "", .moving)
        $0.usual(
            "status",
            \.status,
            .one(of: Status.self),
            .planned,
            "",
            .moving,
            .words("maintenance")
        )
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
        $0.required("id", \.id, .itemID, "H-1, H-2…", .identity)
        $0.required("title", \.title, .text, "", .moving)
        $0.optional("owner", \.owner, .reference(to: .person), "", .moving)
        $0.optional("due", \.due, .date, "", .promise(.later))
        $0.optional("done", \.done, .date, "", .record(.earlier), .happened)
    }
}

extension Handover.Access: Declared {
    package static let fields = RecordFields(
        Handover.Access(system: "", person: "", provenance: .pending),
        placedAt: \.provenance
    ) {
        $0.required("system", \.system, .text, "", .identity)
        $0.required("person", \.person, .reference(to: .person), "", .identity)
        $0.optional("level", \.level, .text, "`administrator`, `read only`…", .moving)
        $0.optional("granted", \.granted, .date, "", .record(.other), .began)
        $0.optional("revoked", \.revoked, .date, "", .record(.earlier), .happened)
    }
}

extension GlossaryTerm: Declared {
    package static let fields = RecordFields(
        GlossaryTerm(term: "", definition: "", provenance: .pending),
        placedAt: \.provenance
    ) {
        $0.required("term", \.term, .text, "", .identity)
        $0.required("definition", \.definition, .text, "", .searched, .free)
    }
}
