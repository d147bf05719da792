internal import PorticoDiagnostics
internal import PorticoModel

extension SnapshotForms {
    static let update = SnapshotForm<FrozenUpdate>.record({
        FrozenUpdate(date: noDate, health: .onTrack, headline: "", text: "", path: "")
    }) {
        $0.required("date", \.date, .date)
        $0.required("kind", \.kind, .choice)
        $0.optional("author", \.author, .text)
        $0.required("health", \.health, .choice)
        $0.required("headline", \.headline, .text)
        $0.optional("why", \.why, .text)
        $0.optional("path_to_green", \.pathToGreen, .text)
        $0.unless([:], "dimensions", \.dimensions, .map(.choice, key: { Dimension(rawValue: $0) }, name: \.rawValue))
        $0.optional("asks", \.asks, .list(.text))
        $0.required("text", \.text, .text)
        $0.unless([:], "included", \.included, .map(.text, key: { $0 }, name: { $0 }))
        $0.required("path", \.path, .text)
    }

    static let computed = SnapshotForm<ComputedHealth>.record({ ComputedHealth(findings: []) }) {
        $0.required("findings", \.findings, .list(finding))
    }

    private static let finding = SnapshotForm<ComputedHealth.Finding>.record({
        ComputedHealth.Finding(dimension: .schedule, health: .onTrack, value: 0, measure: .slipDays)
    }) {
        $0.required("dimension", \.dimension, .choice)
        $0.required("health", \.health, .choice)
        $0.required("value", \.value, .number)
        $0.required("measure", \.measure, .choice)
        $0.optional("limit", \.limit, limit)
        $0.optional("item", \.item, .text)
    }

    private static let page = SnapshotForm<Snapshot.FrozenPage>.record({
        Snapshot.FrozenPage(section: .guides, path: "", outputPath: "", title: "", sha256: "")
    }) {
        $0.required("section", \.section, .choice)
        $0.required("path", \.path, .text)
        $0.required("output", \.outputPath, .text)
        $0.required("title", \.title, .text)
        $0.required("sha256", \.sha256, .text)
        $0.optional("review_due", \.reviewDue, .date)
    }

    private static let file = SnapshotForm<FrozenFile>.record({ FrozenFile(path: "", size: 0, sha256: "") }) {
        $0.required("path", \.path, .text)
        $0.required("size", \.size, .wholeNumber)
        $0.required("sha256", \.sha256, .text)
        $0.optional("width", \.width, .wholeNumber)
        $0.optional("height", \.height, .wholeNumber)
    }

    private static let predecessor = SnapshotForm<Snapshot.Predecessor>.record({
        Snapshot.Predecessor(date: noDate, sha256: "")
    }) {
        $0.required("date", \.date, .date)
        $0.required("sha256", \.sha256, .text)
    }

    /// The members of a snapshot's file beside `schema` and `seal`.
    static let snapshot = SnapshotForm<Snapshot>.record({ Snapshot.blank }) {
        $0.required("number", \.number, .wholeNumber)
        $0.optional("previous", \.predecessor, predecessor)
        $0.required("client", \.client, client)
        $0.required("supplier", \.supplier, supplier)
        $0.unless("", "folder", \.folder, .text)
        $0.required("project", \.projectName, .text)
        $0.optional("aims", \.aims, .text)
        $0.required("update", \.update, update)
        $0.required("computed", \.computed, computed)
        $0.required("plan", \.plan, plan)
        $0.list("deliverables", \.deliverables, deliverable)
        $0.required("raid", \.raid, raid)
        $0.list("kpis", \.kpis, kpi)
        $0.list("maintenance", \.maintenance, maintenanceWindow)
        $0.required("handover", \.handover, handover)
        $0.list("glossary", \.glossary, glossaryTerm)
        $0.list("pages", \.pages, page)
        $0.list("files", \.files, file)
    }
}

extension Snapshot {
    /// Nothing in it yet: what reading a file starts from.
    fileprivate static var blank: Snapshot {
        Snapshot(
            client: Client(name: "", provenance: SnapshotForms.nowhere),
            supplier: Supplier(name: ""),
            folder: "",
            projectName: "",
            update: FrozenUpdate(date: SnapshotForms.noDate, health: .onTrack, headline: "", text: "", path: ""),
            computed: ComputedHealth(findings: [])
        )
    }

    /// What is written, but for the seal.
    var json: [String: JSONValue] {
        guard case .object(var members) = SnapshotForms.snapshot.encode(self) else { return [:] }
        members["schema"] = JSONValue(schema)
        return members
    }
}
