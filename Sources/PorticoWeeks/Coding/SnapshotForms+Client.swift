import PorticoModel

extension SnapshotForms {
    /// Of the client what a status page shows; how to reach people and what the portal looks like are not part of it.
    static let client = SnapshotForm<Client>.item(Client(name: "", provenance: nowhere), \.provenance) {
        $0.required("name", \.name, .text)
        $0.optional("project", \.project, .text)
        $0.optional("aims", \.aims, .text)
        $0.optional("confidentiality", \.confidentiality, .text)
        $0.optional("timezone", \.timezone, .text)
        $0.required("language", \.language, .text)
        $0.optional("cadence", \.cadence, cadence)
        $0.required("tolerances", \.tolerances, tolerances)
        $0.list("people", \.people, person)
    }

    private static let cadence = SnapshotForm<Cadence>.record({ Cadence(days: 7) }) {
        $0.required("days", \.days, .wholeNumber)
        $0.unless(0, "months", \.months, .wholeNumber)
        $0.optional("weekday", \.weekday, .wholeNumber)
        $0.required("grace_days", \.graceDays, .wholeNumber)
    }

    private static let tolerances = SnapshotForm<Tolerances>.record({ Tolerances() }) {
        $0.required("schedule_days", \.scheduleDays, limit)
        $0.required("cost_pct", \.costPercent, limit)
        $0.required("action_overdue_days", \.actionOverdueDays, limit)
        $0.required("undecided_change_days", \.undecidedChangeDays, limit)
    }

    static let limit = SnapshotForm<Tolerances.Limit>.record({ Tolerances.Limit(amber: 0, red: 0) }) {
        $0.required("amber", \.amber, .number)
        $0.required("red", \.red, .number)
    }

    private static let person = SnapshotForm<Person>.item(
        Person(id: "", name: "", side: .client, provenance: nowhere),
        \.provenance
    ) {
        $0.required("id", \.id, .text)
        $0.required("name", \.name, .text)
        $0.required("side", \.side, .choice)
        $0.optional("role", \.role, .text)
        $0.unless(false, "approver", \.approver, .flag)
    }

    static let supplier = SnapshotForm<Supplier>.record({ Supplier(name: "") }) {
        $0.required("name", \.name, .text)
        $0.optional("url", \.url, .text)
        $0.optional("email", \.email, .text)
    }
}
