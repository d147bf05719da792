extension RAID: Declared {
    package static let fields = RecordFields(RAID()) {
        $0.list("risks", \.risks, "Things that may happen.")
        $0.list("assumptions", \.assumptions, "Things assumed to be true.")
        $0.list("issues", \.issues, "Things that have happened.")
        $0.list("dependencies", \.dependencies, "Things needed from others.")
        $0.list("decisions", \.decisions, "Decisions made or still open.")
        $0.list("actions", \.actions, "Things that somebody must do.")
        $0.list("change_requests", \.changeRequests, "Changes to what was agreed.")
    }
}

extension Risk: Declared {
    package static let fields = RecordFields(Risk(id: "", title: "", provenance: .pending), placedAt: \.provenance) {
        $0.required("id", \.id, .itemID, "R-1, R-2…", .identity)
        $0.required("title", \.title, .text, "", .moving)
        $0.optional(
            "probability",
            \.probability,
            .wholeNumber(from: 1, to: 5),
            "From 1 (unlikely) to 5 (almost certain).",
            .moving
        )
        $0.optional(
            "impact",
            \.impact,
            .wholeNumber(from: 1, to: 5),
            "From 1 (minor) to 5 (severe).",
            .moving
        )
        $0.optional(
            "response",
            \.response,
            .one(of: Response.self),
            "The response to the risk.",
            .moving,
            .words("response")
        )
        $0.optional("action", \.action, .text, "What is being done about it.", .searched, .free)
        $0.optional("owner", \.owner, .reference(to: .person), "", .moving)
        $0.optional("due", \.due, .date, "", .promise(.later))
        $0.optional("raised", \.raised, .date, "", .record(.later), .began)
        $0.usual("status", \.status, .one(of: Status.self), .open, "", .moving, .words("risk"))
    }
}

extension Assumption: Declared {
    package static let fields = RecordFields(
        Assumption(id: "", text: "", provenance: .pending),
        placedAt: \.provenance
    ) {
        $0.required("id", \.id, .itemID, "A-1, A-2…", .identity)
        $0.required("text", \.text, .text, "", .moving)
        $0.optional("owner", \.owner, .reference(to: .person), "", .moving)
        $0.optional("validate_by", \.validateBy, .date, "The date by which it must be confirmed.", .promise(.later))
        $0.usual(
            "status",
            \.status,
            .one(of: Status.self),
            .open,
            "",
            .moving,
            .words("assumption")
        )
    }
}

extension Issue: Declared {
    package static let fields = RecordFields(Issue(id: "", title: "", provenance: .pending), placedAt: \.provenance) {
        $0.required("id", \.id, .itemID, "I-1, I-2…", .identity)
        $0.required("title", \.title, .text, "", .moving)
        $0.optional(
            "severity",
            \.severity,
            .one(of: Severity.self),
            "",
            .moving,
            .words("severity")
        )
        $0.optional("impact", \.impact, .text, "The impact on the project.", .searched, .free)
        $0.optional("action", \.action, .text, "What is being done about it.", .searched, .free)
        $0.optional("owner", \.owner, .reference(to: .person), "", .moving)
        $0.optional("raised", \.raised, .date, "", .record(.later), .began)
        $0.optional("due", \.due, .date, "", .promise(.later))
        $0.optional("resolved", \.resolved, .date, "", .record(.earlier), .happened)
    }
}

extension Dependency: Declared {
    package static let fields = RecordFields(Dependency(id: "", on: "", provenance: .pending), placedAt: \.provenance) {
        $0.required("id", \.id, .itemID, "DEP-1, DEP-2…", .identity)
        $0.required("on", \.on, .text, "The thing needed.", .moving)
        $0.optional("from", \.from, .text, "Who must provide it.", .moving)
        $0.optional("needed_by", \.neededBy, .date, "", .promise(.later))
        $0.optional("milestone", \.milestone, .reference(to: .milestone), "The milestone that depends on it.", .moving)
        $0.usual(
            "status",
            \.status,
            .one(of: Status.self),
            .open,
            "",
            .moving,
            .words("dependency")
        )
    }
}

extension Decision: Declared {
    package static let fields = RecordFields(Decision(id: "", title: "", provenance: .pending), placedAt: \.provenance)
    {
        $0.required("id", \.id, .itemID, "DEC-1, DEC-2…", .identity)
        $0.required("title", \.title, .text, "", .moving)
        $0.list("options", \.options, of: .text, "The options.", .free)
        $0.optional(
            "decision",
            \.decision,
            .text,
            "The decision; left out while it is open.",
            .searched,
            .record(.other.whileSame("on"))
        )
        $0.optional("by", \.by, .reference(to: .person), "", .record(.other.whileSame("decision")))
        $0.optional("on", \.on, .date, "", .record(.other.whileSame("decision")))
        $0.optional("rationale", \.rationale, .text, "Why.", .searched, .free)
        $0.list("affects", \.affects, of: .reference(toAnyOf: ItemKind.items), "The items that it affects.", .moving)
    }
}

extension Action: Declared {
    package static let fields = RecordFields(
        Action(id: "", title: "", side: .client, provenance: .pending),
        placedAt: \.provenance
    ) {
        $0.required("id", \.id, .itemID, "ACT-1, ACT-2…", .identity)
        $0.required("title", \.title, .text, "", .moving)
        $0.required("side", \.side, .one(of: Side.self), "The side that must act.", .moving, .words("side"))
        $0.optional("owner", \.owner, .reference(to: .person), "", .moving)
        $0.optional("asked", \.asked, .date, "The date on which it was requested.", .record(.later), .began)
        $0.optional("due", \.due, .date, "", .promise(.later.when("side", is: "supplier")))
        $0.list("blocks", \.blocks, of: .reference(toAnyOf: ItemKind.items), "The items that it holds up.", .moving)
        $0.optional("done", \.done, .date, "", .record(.earlier), .happened)
    }
}

extension ChangeRequest: Declared {
    package static let fields = RecordFields(
        ChangeRequest(id: "", title: "", provenance: .pending),
        placedAt: \.provenance
    ) {
        $0.required("id", \.id, .itemID, "CR-1, CR-2…", .identity)
        $0.required("title", \.title, .text, "", .record(.other.whileSame("decided")))
        $0.optional("raised", \.raised, .date, "", .record(.other), .began)
        $0.optional("by", \.by, .reference(to: .person), "", .record(.other))
        $0.usual("status", \.status, .one(of: Status.self), .raised, "", .moving, .words("change"))
        $0.optional("decided", \.decided, .date, "", .record(.other.whileSame("status")), .happened)
        $0.group("impact", "The impact of the change.") {
            $0.optional(
                "days",
                \.impactDays,
                .wholeNumber(),
                "The days by which the finish moves.",
                .frozen(as: "impact_days"),
                .record(.other.whileSame("decided"))
            )
            $0.optional(
                "amount",
                \.impactAmount,
                .moneyDifference,
                "In the plan's currency.",
                .frozen(as: "impact_amount"),
                .record(.other.whileSame("decided")),
                .money
            )
            $0.list(
                "milestones",
                \.impactMilestones,
                of: .reference(to: .milestone),
                "The milestones whose baseline moves.",
                .frozen(as: "impact_milestones"),
                .record(.other.whileSame("decided"))
            )
            $0.list(
                "items",
                \.impactItems,
                of: .itemID,
                "Other items whose published values change: criteria, goals, payments, phases, deliverables.",
                .frozen(as: "impact_items"),
                .since(4),
                .record(.other.whileSame("decided"))
            )
            $0.list(
                "terms",
                \.impactTerms,
                of: .one(of: AgreedTerm.self),
                "Terms of the engagement that change and have no id.",
                .frozen(as: "impact_terms"),
                .since(4),
                .record(.other.whileSame("decided")),
                .words("term")
            )
        }
    }
}
