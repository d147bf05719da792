import PorticoModel

extension SnapshotForms {
    static let deliverable = SnapshotForm<Deliverable>.item(
        Deliverable(id: "", title: "", provenance: nowhere),
        \.provenance
    ) {
        $0.required("id", \.id, .text)
        $0.required("title", \.title, .text)
        $0.optional("summary", \.summary, .text)
        $0.optional("type", \.type, .text)
        $0.optional("milestone", \.milestone, .text)
        $0.optional("owner", \.owner, .text)
        $0.optional("approver", \.approver, .text)
        $0.optional("version", \.version, .text)
        $0.required("status", \.status, .choice)
        $0.optional("baseline", \.baseline, .date)
        $0.optional("forecast", \.forecast, .date)
        $0.optional("submitted", \.submitted, .date)
        $0.optional("review_by", \.reviewBy, .date)
        $0.list("criteria", \.criteria, .text)
        $0.list("own_criteria", \.ownCriteria, criterion)
        $0.list("files", \.files, attachment)
        $0.list("pages", \.pages, .text)
        $0.list("history", \.history, version)
        $0.optional("acceptance", \.acceptance, acceptance)
    }

    private static let attachment = SnapshotForm<Deliverable.Attachment>.item(
        Deliverable.Attachment(path: "", provenance: nowhere),
        \.provenance
    ) {
        $0.required("path", \.path, .text)
        $0.optional("label", \.label, .text)
    }

    private static let version = SnapshotForm<Deliverable.Version>.item(
        Deliverable.Version(version: "", status: .planned, provenance: nowhere),
        \.provenance
    ) {
        $0.required("version", \.version, .text)
        $0.required("status", \.status, .choice)
        $0.optional("on", \.on, .date)
        $0.optional("by", \.by, .text)
        $0.optional("note", \.note, .text)
    }

    private static let acceptance = SnapshotForm<Acceptance>.item(
        Acceptance(version: "", by: "", on: noDate, provenance: nowhere),
        \.provenance
    ) {
        $0.required("version", \.version, .text)
        $0.required("by", \.by, .text)
        $0.required("on", \.on, .date)
        $0.optional("method", \.method, .choice)
        $0.optional("statement", \.statement, .text)
        $0.optional("conditions", \.conditions, .text)
        $0.optional("evidence", \.evidence, .text)
        $0.list("sha256", \.sha256, .text)
    }
}
