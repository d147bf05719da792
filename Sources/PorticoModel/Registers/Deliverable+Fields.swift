extension Deliverable: Declared {
    package static let fields = RecordFields(
        Deliverable(id: "", title: "", provenance: .pending),
        placedAt: \.provenance
    ) {
        $0.required("id", \.id, .itemID, "D-01, D-02…")
        $0.required("title", \.title, .text)
        $0.optional("summary", \.summary, .text, "What it is and its purpose.", .searched)
        $0.optional("type", \.type, .text, "`document`, `configuration`, `training`…")
        $0.optional("milestone", \.milestone, .reference(to: .milestone), "The milestone that needs it.")
        $0.optional("owner", \.owner, .reference(to: .person), "The person who makes it.")
        $0.optional("approver", \.approver, .reference(to: .person), "The person who may accept it.")
        $0.optional("version", \.version, .text, "", .toldInItsOwnWords)
        $0.usual("status", \.status, .one(of: Status.self), .planned, "", .toldInItsOwnWords)
        $0.optional("baseline", \.baseline, .date, "The promised date.", .toldInItsOwnWords)
        $0.optional("forecast", \.forecast, .date, "The date now expected.", .toldInItsOwnWords)
        $0.optional("submitted", \.submitted, .date, "When this version was handed over for review.")
        $0.optional("review_by", \.reviewBy, .date, "The date by which the client's review is due.")
        $0.list("criteria", \.criteria, of: .reference(to: .criterion), "Ids of acceptance criteria defined elsewhere.")
        $0.list("own_criteria", \.ownCriteria, "Acceptance criteria of this deliverable only.")
        $0.list("files", \.files, "The files handed over.")
        $0.list("pages", \.pages, of: .pagePath, "Pages that belong to it, relative to the project's folder.")
        $0.list("history", \.history, "Earlier versions and their status.")
        $0.record("acceptance", \.acceptance, "The acceptance record.", .toldInItsOwnWords)
    }
}

extension Deliverable.Attachment: Declared {
    package static let fields = RecordFields(
        Deliverable.Attachment(path: "", provenance: .pending),
        placedAt: \.provenance
    ) {
        $0.required("path", \.path, .path, "The path relative to the project's folder.", .file)
        $0.optional("label", \.label, .text, "The text shown instead of the file's name.")
    }
}

extension Deliverable.Version: Declared {
    package static let fields = RecordFields(
        Deliverable.Version(version: "", status: .planned, provenance: .pending),
        placedAt: \.provenance
    ) {
        $0.required("version", \.version, .text)
        $0.required("status", \.status, .one(of: Deliverable.Status.self), "The status of that version.")
        $0.optional("on", \.on, .date)
        $0.optional("by", \.by, .reference(to: .person))
        $0.optional("note", \.note, .text)
    }
}

extension Acceptance: Declared {
    package static let fields = RecordFields(
        Acceptance(version: "", by: "", on: .pending, provenance: .pending),
        placedAt: \.provenance
    ) {
        $0.required("version", \.version, .text, "The version that was accepted.")
        $0.required("by", \.by, .reference(to: .person), "The person who accepted it.")
        $0.required("on", \.on, .date)
        $0.optional("method", \.method, .one(of: Method.self))
        $0.optional("statement", \.statement, .text, "The client's words of acceptance.")
        $0.optional(
            "conditions",
            \.conditions,
            .text,
            "What remains to be done, if accepted with conditions."
        )
        $0.optional("evidence", \.evidence, .path, "A file that proves it, relative to the project's folder.", .file)
        $0.oneOrMore("sha256", \.sha256, of: .sha256, "Checksums of the accepted files, in any order.")
    }
}
