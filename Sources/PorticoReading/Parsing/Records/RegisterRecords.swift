import PorticoModel

/// `kpis.yml`
struct KPIFile: Record {
    var kpis: [KPI]

    init(from record: inout RecordReader) {
        kpis = record.list("kpis", of: KPI.self, "Goals that are measured.")
    }
}

extension KPI: PlacedRecord {
    init(from record: inout RecordReader) {
        self.init(
            id: record.required("id", .itemID, "KPI-1, KPI-2…"),
            title: record.required("title", .text),
            provenance: .pending
        )
        unit = record.optional("unit", .text, "`minutes`, `%`, `calls a day`…")
        start = record.optional("start", .number, "Where it stood before.")
        target = record.optional("target", .number)
        targetOn = record.optional("target_on", .date, "When the target is to be reached.")
        direction = record.optional("direction", .one(of: Direction.self), "Which way is better.") ?? .up
        owner = record.optional("owner", .reference(to: .person))
        series = record.list("series", of: Reading.self, "What was measured, oldest first.")
    }
}

extension KPI.Reading: Record {
    init(from record: inout RecordReader) {
        self.init(on: record.required("on", .date), value: record.required("value", .number))
    }

    mutating func keep(_ provenance: Provenance) { self.provenance = provenance }
}

/// `maintenance.yml`
struct MaintenanceFile: Record {
    var windows: [MaintenanceWindow]

    init(from record: inout RecordReader) {
        windows = record.list("windows", of: MaintenanceWindow.self, "When what cannot be used.")
    }
}

extension MaintenanceWindow: PlacedRecord {
    init(from record: inout RecordReader) {
        self.init(
            id: record.required("id", .itemID, "MW-1, MW-2…"),
            title: record.required("title", .text),
            on: record.required("on", .date),
            provenance: .pending
        )
        time = record.optional("time", .text, "`22:00–02:00`")
        affects = record.optional("affects", .text, "What cannot be used meanwhile.")
        owner = record.optional("owner", .reference(to: .person))
        status = record.optional("status", .one(of: Status.self)) ?? .planned
    }
}

extension Handover: Record {
    init(from record: inout RecordReader) {
        self.init()
        checklist = record.list("checklist", of: Item.self, "What must be done before the engagement ends.")
        access = record.list("access", of: Access.self, "Who may use which system, and until when.")
    }
}

extension Handover.Item: PlacedRecord {
    init(from record: inout RecordReader) {
        self.init(
            id: record.required("id", .itemID, "H-1, H-2…"),
            title: record.required("title", .text),
            provenance: .pending
        )
        owner = record.optional("owner", .reference(to: .person))
        due = record.optional("due", .date)
        done = record.optional("done", .date)
    }
}

extension Handover.Access: PlacedRecord {
    init(from record: inout RecordReader) {
        self.init(
            system: record.required("system", .text),
            person: record.required("person", .reference(to: .person)),
            provenance: .pending
        )
        level = record.optional("level", .text, "`administrator`, `read only`…")
        granted = record.optional("granted", .date)
        revoked = record.optional("revoked", .date)
    }
}

/// `glossary.yml`
struct GlossaryFile: Record {
    var terms: [GlossaryTerm]

    init(from record: inout RecordReader) {
        terms = record.list("terms", of: GlossaryTerm.self, "Words the client need not know.")
    }
}

extension GlossaryTerm: PlacedRecord {
    init(from record: inout RecordReader) {
        self.init(
            term: record.required("term", .text),
            definition: record.required("definition", .text),
            provenance: .pending
        )
    }
}
