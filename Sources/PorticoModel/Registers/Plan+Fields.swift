extension Plan: Declared {
    package static let fields = RecordFields(Plan(), placedInFilesAt: \.provenance, allowances: true) {
        $0.optional("currency", \.currency, .currency, "ISO 4217.", .promise(.other))
        $0.optional(
            "contract_value",
            \.contractValue,
            .money,
            "The value of the contract, without change requests.",
            .promise(.other),
            .money
        )
        $0.list("phases", \.phases, "The phases of the project, which may overlap.")
        $0.list("milestones", \.milestones, "Points in time, named after the result.")
        $0.list("payments", \.payments, "The payment schedule.")
    }
}

extension Phase: Declared {
    package static let fields = RecordFields(
        Phase(id: "", title: "", provenance: .pending),
        placedAt: \.provenance
    ) {
        $0.required("id", \.id, .itemID, "P1, P2…", .identity)
        $0.required("title", \.title, .text, "", .moving)
        $0.part("baseline", \.baseline, "The promised dates.", .leftOutWhenUsual, .promise(.ruled))
        $0.part("forecast", \.forecast, "The dates now expected.", .leftOutWhenUsual, .moving)
        $0.part("actual", \.actual, "The actual dates.", .leftOutWhenUsual, .record(.other))
        $0.optional(
            "reason",
            \.reason,
            .text,
            "The reason why the forecast differs from the baseline.",
            .searched,
            .free
        )
        $0.optional("owner", \.owner, .reference(to: .person), "", .moving)
    }
}

extension Phase.Span: Declared {
    package static let fields = RecordFields(Phase.Span()) {
        $0.optional("start", \.start, .date)
        $0.optional("finish", \.finish, .date)
    }
}

extension Milestone: Declared {
    package static let fields = RecordFields(
        Milestone(id: "", title: "", provenance: .pending),
        placedAt: \.provenance
    ) {
        $0.required("id", \.id, .itemID, "M1, M2…", .identity)
        $0.required(
            "title",
            \.title,
            .text,
            "A thing and what has happened to it: \"Pilot accepted\".",
            .promise(.other)
        )
        $0.optional("phase", \.phase, .reference(to: .phase), "", .moving)
        $0.usual(
            "key",
            \.isKey,
            .flag,
            false,
            "Whether it is a key milestone, which counts for the health and the finish forecast.",
            .leftOutWhenUsual,
            .promise(.fewer)
        )
        $0.optional("owner", \.owner, .reference(to: .person), "", .moving)
        $0.optional(
            "baseline",
            \.baseline,
            .date,
            "The promised date, which moves only through an approved change request.",
            .promise(.ruled)
        )
        $0.optional("forecast", \.forecast, .date, "The dates now expected.", .moving)
        $0.optional(
            "actual",
            \.actual,
            .date,
            "The date on which it was reached.",
            .record(.earlier)
        )
        $0.optional(
            "reason",
            \.reason,
            .text,
            "The reason why the forecast differs from the baseline.",
            .searched,
            .free
        )
        $0.list(
            "depends_on",
            \.dependsOn,
            of: .reference(to: .milestone),
            "Milestones that must be reached first.",
            .promise(.fewer)
        )
        $0.list(
            "criteria",
            \.criteria,
            "The criteria for it to count as reached.",
            .searched,
            .promise(.fewer),
            .items("criterion", titled: "text")
        )
        $0.list("baseline_history", \.baselineHistory, "Previous baselines, oldest first.", .record(.fewer))
    }
}

extension Criterion: Declared {
    package static let fields = RecordFields(
        Criterion(id: "", text: "", provenance: .pending),
        placedAt: \.provenance
    ) {
        $0.required("id", \.id, .itemID, "AC-1, AC-2…", .identity)
        $0.required("text", \.text, .text, "What must be true.", .searched, .promise(.other))
        $0.optional("measure", \.measure, .text, "How it is measured: `>= 18 of 20`.", .promise(.looser))
        $0.usual(
            "result",
            \.result,
            .one(of: Result.self),
            .open,
            "",
            .leftOutWhenUsual,
            .record(.becoming("waived")),
            .words("criterion")
        )
        $0.optional(
            "measured",
            \.measured,
            .text,
            "The measured value: `19 of 20`.",
            .record(.other.whileSame("result"))
        )
    }
}

extension BaselineChange: Declared {
    package static let fields = RecordFields(
        BaselineChange(date: .pending, changedBy: "", provenance: .pending),
        placedAt: \.provenance
    ) {
        $0.required("date", \.date, .date, "The previous baseline.", .identity)
        $0.required(
            "changed_by",
            \.changedBy,
            .reference(to: .changeRequest),
            "The change request that moved it.",
            .record(.other)
        )
    }
}
