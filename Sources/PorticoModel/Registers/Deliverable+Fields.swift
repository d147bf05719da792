extension Deliverable: Declared {
    package static let fields = RecordFields(
        Deliverable(id: "", title: "", provenance: .pending),
        placedAt: \.provenance
    ) {
        $0.required("id", \.id, .itemID, "D-01, D-02…", .identity)
        $0.required("title", \.title, .text, "", .promise(.other))
        $0.optional("summary", \.summary, .text, "What it is and its purpose.", .searched, .free)
        $0.optional("type", \.type, .text, "`document`, `configuration`, `training`…", .moving)
        $0.optional(
            "milestone",
            \.milestone,
            .reference(to: .milestone),
            "The milestone that needs it.",
            .promise(.other)
        )
        $0.optional("owner", \.owner, .reference(to: .person), "The person who makes it.", .moving)
        $0.optional("approver", \.approver, .reference(to: .person), "The person who may accept it.", .promise(.other))
        $0.optional("version", \.version, .text, "", .moving)
        $0.usual(
            "status",
            \.status,
            .one(of: Status.self),
            .planned,
            "",
            .moving,
            .words("deliverable")
        )
        $0.optional("baseline", \.baseline, .date, "The promised date.", .promise(.ruled))
        $0.optional("forecast", \.forecast, .date, "The date now expected.", .moving)
        $0.optional(
            "submitted",
            \.submitted,
            .date,
            "When this version was handed over for review.",
            .record(.earlier.whileSame("version"))
        )
        $0.optional("review_by", \.reviewBy, .date, "The date by which the client's review is due.", .moving)
        $0.list(
            "criteria",
            \.criteria,
            of: .reference(to: .criterion),
            "Ids of acceptance criteria defined elsewhere.",
            .promise(.fewer)
        )
        $0.list(
            "own_criteria",
            \.ownCriteria,
            "Acceptance criteria of this deliverable only.",
            .promise(.fewer),
            .items("criterion", titled: "text")
        )
        $0.list("files", \.files, "The files handed over.", .record(.fewer.whileSame("acceptance")))
        $0.list("pages", \.pages, of: .pagePath, "Pages that belong to it, relative to the project's folder.", .free)
        $0.list("history", \.history, "Earlier versions and their status.", .record(.fewer))
        $0.record("acceptance", \.acceptance, "The acceptance record.", .moving)
    }
}

extension Deliverable.Attachment: Declared {
    package static let fields = RecordFields(
        Deliverable.Attachment(path: "", provenance: .pending),
        placedAt: \.provenance
    ) {
        $0.required("path", \.path, .path, "The path relative to the project's folder.", .file, .identity)
        $0.optional("label", \.label, .text, "The text shown instead of the file's name.", .free)
        $0.optional(
            "sha256",
            \.sha256,
            .sha256,
            "",
            .onlyFrozen,
            .since(4),
            .checksum,
            .record(.other.whileSame("acceptance.version"))
        )
    }
}

extension Deliverable.Version: Declared {
    package static let fields = RecordFields(
        Deliverable.Version(version: "", status: .planned, provenance: .pending),
        placedAt: \.provenance
    ) {
        $0.required("version", \.version, .text, "", .identity)
        $0.required(
            "status",
            \.status,
            .one(of: Deliverable.Status.self),
            "The status of that version.",
            .record(.other),
            .words("deliverable")
        )
        $0.optional("on", \.on, .date, "", .record(.other))
        $0.optional("by", \.by, .reference(to: .person), "", .record(.other))
        $0.optional("note", \.note, .text, "", .record(.other))
    }
}

extension Acceptance: Declared {
    package static let fields = RecordFields(
        Acceptance(version: "", by: "", on: .pending, provenance: .pending),
        placedAt: \.provenance
    ) {
        $0.required("version", \.version, .text, "The version that was accepted.", .record(.other.whileSame("on")))
        $0.required(
            "by",
            \.by,
            .reference(to: .person),
            "The person who accepted it.",
            .record(.other.whileSame("version"))
        )
        $0.required("on", \.on, .date, "", .record(.other.whileSame("version")))
        $0.optional(
            "method",
            \.method,
            .one(of: Method.self),
            "",
            .record(.other.whileSame("version")),
            .words("method")
        )
        $0.optional(
            "statement",
            \.statement,
            .text,
            "The client's words of acceptance.",
            .record(.other.whileSame("version"))
        )
        $0.optional(
            "conditions",
            \.conditions,
            .text,
            "What remains to be done, if accepted with conditions.",
            .record(.other.whileSame("status"))
        )
        $0.optional(
            "evidence",
            \.evidence,
            .path,
            "A file that proves it, relative to the project's folder.",
            .file,
            .record(.other.whileSame("version"))
        )
        $0.oneOrMore(
            "sha256",
            \.sha256,
            of: .sha256,
            "Checksums of the accepted files, in any order.",
            .checksum,
            .record(.other.whileSame("version"))
        )
        $0.optional(
            "evidence_sha256",
            \.evidenceSHA256,
            .sha256,
            "",
            .onlyFrozen,
            .since(4),
            .checksum,
            .record(.other.whileSame("version"))
        )
    }
}
