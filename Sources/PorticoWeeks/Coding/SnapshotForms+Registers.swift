import PorticoModel

extension SnapshotForms {
    static let kpi = SnapshotForm<KPI>.item(KPI(id: "", title: "", provenance: nowhere), \.provenance) {
        $0.required("id", \.id, .text)
        $0.required("title", \.title, .text)
        $0.optional("unit", \.unit, .text)
        $0.optional("start", \.start, .number)
        $0.optional("target", \.target, .number)
        $0.optional("target_on", \.targetOn, .date)
        $0.required("direction", \.direction, .choice)
        $0.optional("owner", \.owner, .text)
        $0.list("series", \.series, reading)
    }

    private static let reading = SnapshotForm<KPI.Reading>.record({ KPI.Reading(on: noDate, value: 0) }) {
        $0.required("on", \.on, .date)
        $0.required("value", \.value, .number)
    }

    static let maintenanceWindow = SnapshotForm<MaintenanceWindow>.item(
        MaintenanceWindow(id: "", title: "", on: noDate, provenance: nowhere),
        \.provenance
    ) {
        $0.required("id", \.id, .text)
        $0.required("title", \.title, .text)
        $0.required("on", \.on, .date)
        $0.optional("time", \.time, .text)
        $0.optional("affects", \.affects, .text)
        $0.optional("owner", \.owner, .text)
        $0.required("status", \.status, .choice)
    }

    static let handover = SnapshotForm<Handover>.record({ Handover() }) {
        $0.list("checklist", \.checklist, handoverItem)
        $0.list("access", \.access, access)
    }

    private static let handoverItem = SnapshotForm<Handover.Item>.item(
        Handover.Item(id: "", title: "", provenance: nowhere),
        \.provenance
    ) {
        $0.required("id", \.id, .text)
        $0.required("title", \.title, .text)
        $0.optional("owner", \.owner, .text)
        $0.optional("due", \.due, .date)
        $0.optional("done", \.done, .date)
    }

    private static let access = SnapshotForm<Handover.Access>.item(
        Handover.Access(system: "", person: "", provenance: nowhere),
        \.provenance
    ) {
        $0.required("system", \.system, .text)
        $0.required("person", \.person, .text)
        $0.optional("level", \.level, .text)
        $0.optional("granted", \.granted, .date)
        $0.optional("revoked", \.revoked, .date)
    }

    static let glossaryTerm = SnapshotForm<GlossaryTerm>.item(
        GlossaryTerm(term: "", definition: "", provenance: nowhere),
        \.provenance
    ) {
        $0.required("term", \.term, .text)
        $0.required("definition", \.definition, .text)
    }
}
