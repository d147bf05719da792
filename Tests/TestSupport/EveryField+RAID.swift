@testable package import PorticoModel

extension EveryField {
    package static var raid: RAID {
        var raid = RAID()
        raid.risks = [risk]
        var assumption = Assumption(id: "A-1", text: "Rooms are free", provenance: nowhere)
        assumption.owner = "j.doe"
        assumption.validateBy = day("2026-02-01")
        assumption.status = .confirmed
        raid.assumptions = [assumption]
        raid.issues = [issue]
        var dependency = Dependency(id: "DEP-1", on: "Test data", provenance: nowhere)
        dependency.from = "Acme"
        dependency.neededBy = day("2026-03-01")
        dependency.milestone = "M3"
        dependency.status = .late
        raid.dependencies = [dependency]
        raid.decisions = [decision]
        var action = Action(id: "ACT-12", title: "Name deputies", side: .supplier, provenance: nowhere)
        action.owner = "c.lee"
        action.asked = day("2026-03-01")
        action.due = day("2026-03-10")
        action.blocks = ["M3"]
        action.done = day("2026-03-12")
        raid.actions = [action]
        raid.changeRequests = [changeRequest]
        return raid
    }

    private static var risk: Risk {
        var risk = Risk(id: "R-2", title: "Data is late", provenance: nowhere)
        risk.probability = 3
        risk.impact = 5
        risk.response = .reduce
        risk.action = "Ask weekly"
        risk.owner = "c.lee"
        risk.due = day("2026-04-01")
        risk.raised = day("2026-01-15")
        risk.status = .occurred
        return risk
    }

    private static var issue: Issue {
        var issue = Issue(id: "I-4", title: "Test data late", provenance: nowhere)
        issue.severity = .critical
        issue.impact = "Pilot waits"
        issue.action = "Escalated"
        issue.owner = "j.doe"
        issue.raised = day("2026-02-20")
        issue.due = day("2026-03-01")
        issue.resolved = day("2026-03-09")
        return issue
    }

    private static var decision: Decision {
        var decision = Decision(id: "DEC-1", title: "Hosting", provenance: nowhere)
        decision.options = ["Ours", "Theirs"]
        decision.decision = "Theirs"
        decision.by = "j.doe"
        decision.on = day("2026-02-02")
        decision.rationale = "Cheaper"
        decision.affects = ["M3"]
        return decision
    }

    private static var changeRequest: ChangeRequest {
        var change = ChangeRequest(id: "CR-1", title: "More rooms", provenance: nowhere)
        change.raised = day("2026-02-03")
        change.by = "j.doe"
        change.status = .approved
        change.decided = day("2026-02-10")
        change.impactDays = -3
        change.impactAmount = 1_200.75
        change.impactMilestones = ["M3"]
        change.impactItems = ["A-1"]
        change.impactTerms = [.aims]
        return change
    }
}
