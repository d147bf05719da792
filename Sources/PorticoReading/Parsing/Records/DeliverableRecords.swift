import PorticoModel

/// `deliverables.yml`
struct DeliverableFile: Record {
    var deliverables: [Deliverable]

    init(from record: inout RecordReader) {
        deliverables = record.list("deliverables", of: Deliverable.self, "Every output that is handed over.")
    }
}

extension Deliverable: PlacedRecord {
    init(from record: inout RecordReader) {
        self.init(
            id: record.required("id", .itemID, "D-01, D-02…"),
            title: record.required("title", .text),
            provenance: .pending
        )
        summary = record.optional("summary", .text, "What it is and what it is for.")
        type = record.optional("type", .text, "`document`, `configuration`, `training`…")
        milestone = record.optional("milestone", .reference(to: .milestone), "What it is needed for.")
        owner = record.optional("owner", .reference(to: .person), "Who makes it.")
        approver = record.optional("approver", .reference(to: .person), "Who may accept it.")
        version = record.optional("version", .text)
        status = record.optional("status", .one(of: Status.self)) ?? .planned
        baseline = record.optional("baseline", .date, "When it was promised.")
        forecast = record.optional("forecast", .date, "When it is now expected.")
        submitted = record.optional("submitted", .date, "When this version was handed over for review.")
        reviewBy = record.optional("review_by", .date, "When the client's answer is due.")
        criteria = record.list("criteria", of: .reference(to: .criterion), "Acceptance criteria declared elsewhere.")
        ownCriteria = record.list("own_criteria", of: Criterion.self, "Acceptance criteria of this deliverable alone.")
        files = record.list("files", of: Attachment.self, "The files handed over.")
        pages = record.list("pages", of: .pagePath, "Pages that belong to it, from the project's folder.")
        history = record.list("history", of: Version.self, "Former versions and what became of them.")
        acceptance = record.record("acceptance", Acceptance.self, "The record that it was accepted.")
    }
}

extension Deliverable.Attachment: PlacedRecord {
    init(from record: inout RecordReader) {
        self.init(path: record.required("path", .path, "From the project's folder."), provenance: .pending)
        label = record.optional("label", .text, "What is shown instead of the file's name.")
    }
}

extension Deliverable.Version: PlacedRecord {
    init(from record: inout RecordReader) {
        self.init(
            version: record.required("version", .text),
            status: record.required("status", .one(of: Deliverable.Status.self), "What became of it."),
            provenance: .pending
        )
        on = record.optional("on", .date)
        by = record.optional("by", .reference(to: .person))
        note = record.optional("note", .text)
    }
}

extension Acceptance: PlacedRecord {
    init(from record: inout RecordReader) {
        self.init(
            version: record.required("version", .text, "The version that was accepted."),
            by: record.required("by", .reference(to: .person), "Who accepted it."),
            on: record.required("on", .date),
            provenance: .pending
        )
        method = record.optional("method", .one(of: Method.self))
        statement = record.optional("statement", .text, "The words of the acceptance.")
        conditions = record.optional("conditions", .text, "What is still to be done, where accepted with conditions.")
        evidence = record.optional("evidence", .path, "A file that proves it, from the project's folder.")
        sha256 = record.oneOrMore("sha256", of: .sha256, "Checksums of the accepted files, in any order.")
    }
}
