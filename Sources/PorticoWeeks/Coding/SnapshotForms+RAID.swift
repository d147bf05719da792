import PorticoModel

extension SnapshotForms {
    static let raid = SnapshotForm<RAID>.record({ RAID() }) {
        $0.list("risks", \.risks, risk)
        $0.list("assumptions", \.assumptions, assumption)
        $0.list("issues", \.issues, issue)
        $0.list("dependencies", \.dependencies, dependency)
        $0.list("decisions", \.decisions, decision)
        $0.list("actions", \.actions, action)
        $0.list("change_requests", \.changeRequests, changeRequest)
    }

    private static let risk = SnapshotForm<Risk>.item(Risk(id: "", title: "", provenance: nowhere), \.provenance) {
        $0.required("id", \.id, .text)
        $0.required("title", \.title, .text)
        $0.optional("probability", \.probability, .wholeNumber)
        $0.optional("impact", \.impact, .wholeNumber)
        $0.optional("response", \.response, .choice)
        $0.optional("action", \.action, .text)
        $0.optional("owner", \.owner, .text)
        $0.optional("due", \.due, .date)
        $0.optional("raised", \.raised, .date)
        $0.required("status", \.status, .choice)
    }

    private static let assumption = SnapshotForm<Assumption>.item(
        Assumption(id: "", text: "", provenance: nowhere),
        \.provenance
    ) {
        $0.required("id", \.id, .text)
        $0.required("text", \.text, .text)
        $0.optional("owner", \.owner, .text)
        $0.optional("validate_by", \.validateBy, .date)
        $0.required("status", \.status, .choice)
    }

    private static let issue = SnapshotForm<Issue>.item(Issue(id: "", title: "", provenance: nowhere), \.provenance) {
        $0.required("id", \.id, .text)
        $0.required("title", \.title, .text)
        $0.optional("severity", \.severity, .choice)
        $0.optional("impact", \.impact, .text)
        $0.optional("action", \.action, .text)
        $0.optional("owner", \.owner, .text)
        $0.optional("raised", \.raised, .date)
        $0.optional("due", \.due, .date)
        $0.optional("resolved", \.resolved, .date)
    }

    private static let dependency = SnapshotForm<Dependency>.item(
        Dependency(id: "", on: "", provenance: nowhere),
        \.provenance
    ) {
        $0.required("id", \.id, .text)
        $0.required("on", \.on, .text)
        $0.optional("from", \.from, .text)
        $0.optional("needed_by", \.neededBy, .date)
        $0.optional("milestone", \.milestone, .text)
        $0.required("status", \.status, .choice)
    }

    private static let decision = SnapshotForm<Decision>.item(
        Decision(id: "", title: "", provenance: nowhere),
        \.provenance
    ) {
        $0.required("id", \.id, .text)
        $0.required("title", \.title, .text)
        $0.list("options", \.options, .text)
        $0.optional("decision", \.decision, .text)
        $0.optional("by", \.by, .text)
        $0.optional("on", \.on, .date)
        $0.optional("rationale", \.rationale, .text)
        $0.list("affects", \.affects, .text)
    }

    private static let action = SnapshotForm<Action>.item(
        Action(id: "", title: "", side: .client, provenance: nowhere),
        \.provenance
    ) {
        $0.required("id", \.id, .text)
        $0.required("title", \.title, .text)
        $0.required("side", \.side, .choice)
        $0.optional("owner", \.owner, .text)
        $0.optional("asked", \.asked, .date)
        $0.optional("due", \.due, .date)
        $0.list("blocks", \.blocks, .text)
        $0.optional("done", \.done, .date)
    }

    private static let changeRequest = SnapshotForm<ChangeRequest>.item(
        ChangeRequest(id: "", title: "", provenance: nowhere),
        \.provenance
    ) {
        $0.required("id", \.id, .text)
        $0.required("title", \.title, .text)
        $0.optional("raised", \.raised, .date)
        $0.optional("by", \.by, .text)
        $0.required("status", \.status, .choice)
        $0.optional("decided", \.decided, .date)
        $0.optional("impact_days", \.impactDays, .wholeNumber)
        $0.optional("impact_amount", \.impactAmount, .number)
        $0.list("impact_milestones", \.impactMilestones, .text)
    }
}
