import PorticoModel

extension RAID: Record {
    init(from record: inout RecordReader) {
        self.init()
        risks = record.list("risks", of: Risk.self, "What may happen.")
        assumptions = record.list("assumptions", of: Assumption.self, "What is taken as true.")
        issues = record.list("issues", of: Issue.self, "What has happened.")
        dependencies = record.list("dependencies", of: Dependency.self, "What is needed from outside.")
        decisions = record.list("decisions", of: Decision.self, "What was or must be decided.")
        actions = record.list("actions", of: Action.self, "What somebody must do.")
        changeRequests = record.list("change_requests", of: ChangeRequest.self, "Changes to what was agreed.")
    }
}

extension Risk: PlacedRecord {
    init(from record: inout RecordReader) {
        self.init(
            id: record.required("id", .itemID, "R-1, R-2…"),
            title: record.required("title", .text),
            provenance: .pending
        )
        probability = record.optional("probability", .wholeNumber(from: 1, to: 5), "1 hardly to 5 almost surely.")
        impact = record.optional("impact", .wholeNumber(from: 1, to: 5), "1 slight to 5 grave.")
        response = record.optional("response", .one(of: Response.self), "How it is met.")
        action = record.optional("action", .text, "What is done about it.")
        owner = record.optional("owner", .reference(to: .person))
        due = record.optional("due", .date)
        raised = record.optional("raised", .date)
        status = record.optional("status", .one(of: Status.self)) ?? .open
    }
}

extension Assumption: PlacedRecord {
    init(from record: inout RecordReader) {
        self.init(
            id: record.required("id", .itemID, "A-1, A-2…"),
            text: record.required("text", .text),
            provenance: .pending
        )
        owner = record.optional("owner", .reference(to: .person))
        validateBy = record.optional("validate_by", .date, "When it must be known to be true.")
        status = record.optional("status", .one(of: Status.self)) ?? .open
    }
}

extension Issue: PlacedRecord {
    init(from record: inout RecordReader) {
        self.init(
            id: record.required("id", .itemID, "I-1, I-2…"),
            title: record.required("title", .text),
            provenance: .pending
        )
        severity = record.optional("severity", .one(of: Severity.self))
        impact = record.optional("impact", .text, "What it means for the project.")
        action = record.optional("action", .text, "What is done about it.")
        owner = record.optional("owner", .reference(to: .person))
        raised = record.optional("raised", .date)
        due = record.optional("due", .date)
        resolved = record.optional("resolved", .date)
    }
}

extension Dependency: PlacedRecord {
    init(from record: inout RecordReader) {
        self.init(
            id: record.required("id", .itemID, "DEP-1, DEP-2…"),
            on: record.required("on", .text, "What is needed."),
            provenance: .pending
        )
        from = record.optional("from", .text, "From whom.")
        neededBy = record.optional("needed_by", .date)
        milestone = record.optional("milestone", .reference(to: .milestone), "What waits for it.")
        status = record.optional("status", .one(of: Status.self)) ?? .open
    }
}

extension Decision: PlacedRecord {
    init(from record: inout RecordReader) {
        self.init(
            id: record.required("id", .itemID, "DEC-1, DEC-2…"),
            title: record.required("title", .text),
            provenance: .pending
        )
        options = record.list("options", of: .text, "What could be chosen.")
        decision = record.optional("decision", .text, "What was chosen; left out while it is open.")
        by = record.optional("by", .reference(to: .person))
        on = record.optional("on", .date)
        rationale = record.optional("rationale", .text, "Why.")
        affects = record.list("affects", of: .reference(toAnyOf: ItemKind.items), "What it changes.")
    }
}

extension Action: PlacedRecord {
    init(from record: inout RecordReader) {
        self.init(
            id: record.required("id", .itemID, "ACT-1, ACT-2…"),
            title: record.required("title", .text),
            side: record.required("side", .one(of: Side.self), "Who must act."),
            provenance: .pending
        )
        owner = record.optional("owner", .reference(to: .person))
        asked = record.optional("asked", .date, "Since when it is open.")
        due = record.optional("due", .date)
        blocks = record.list("blocks", of: .reference(toAnyOf: ItemKind.items), "What cannot go on without it.")
        done = record.optional("done", .date)
    }
}

extension ChangeRequest: PlacedRecord {
    init(from record: inout RecordReader) {
        self.init(
            id: record.required("id", .itemID, "CR-1, CR-2…"),
            title: record.required("title", .text),
            provenance: .pending
        )
        raised = record.optional("raised", .date)
        by = record.optional("by", .reference(to: .person))
        status = record.optional("status", .one(of: Status.self)) ?? .raised
        decided = record.optional("decided", .date)
        _ = record.group("impact", "What it would change.") { record in
            impactDays = record.optional("days", .wholeNumber(), "Days the finish moves.")
            impactAmount = record.optional("amount", .moneyDifference, "In the plan's currency.")
            impactMilestones = record.list(
                "milestones",
                of: .reference(to: .milestone),
                "Milestones whose baseline moves."
            )
        }
    }
}
