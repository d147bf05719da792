@testable import PorticoModel

extension SamplePortal {
    static var deliverables: [Deliverable] {
        var list = [
            deliverable("D-01", "Discovery notes", "document", "M1", .accepted, "2026-01-20", "2026-01-19"),
            deliverable("D-02", "Process map", "document", "M1", .superseded, "2026-01-23", "2026-01-22"),
            deliverable("D-03", "Data model", "document", "M2", .acceptedWithConditions, "2026-02-20", "2026-02-26"),
            deliverable("D-04", "Import scripts", "software", "M3", .inProgress, "2026-03-06", nil),
            deliverable("D-05", "Phone adapter", "hardware", "M3", .withdrawn, "2026-03-20", nil),
            deliverable("D-06", "Rights concept", "document", "M3", .changesRequested, "2026-03-02", "2026-03-03"),
            deliverable("D-07", "Pilot configuration", "configuration", "M3", .inReview, "2026-03-14", "2026-03-12"),
            deliverable("D-08", "Training plan", "training", "M4", .inReview, "2026-02-27", "2026-02-27"),
            deliverable("D-09", "Go-live runbook", "document", "M5", .planned, "2026-06-12", nil),
        ]
        list[0].acceptance = acceptance("1.0", "2026-01-22", "Complete and correct.", nil)
        list[2].acceptance = acceptance(
            "1.2",
            "2026-03-05",
            "Accepted on condition that VAT rules follow.",
            "files/D-03-signed.pdf"
        )
        list[2].acceptance?.conditions = "VAT rules of 2026 are added before the pilot."
        list[2].files = [Deliverable.Attachment(path: "files/D-03.pdf", label: "Data model", provenance: nowhere)]
        list[6].summary = "Everything reception needs to book on one screen: calendars, rooms, VAT rules (see M3)."
        list[6].files = [
            Deliverable.Attachment(path: "files/D-07-v1.1.zip", label: "Configuration export", provenance: nowhere)
        ]
        list[6].pages = ["guides/booking.md"]
        list[6].criteria = ["AC-1", "AC-2"]
        list[6].reviewBy = day("2026-03-26")
        var version = Deliverable.Version(version: "1.0", status: .changesRequested, provenance: nowhere)
        (version.on, version.by, version.note) = (day("2026-03-05"), "j.doe", "VAT rules missing")
        list[6].history = [version]
        list[7].reviewBy = day("2026-03-10")
        return list
    }

    private static func deliverable(
        _ id: String,
        _ title: String,
        _ type: String,
        _ milestone: String,
        _ status: Deliverable.Status,
        _ baseline: String,
        _ submitted: String?
    ) -> Deliverable {
        var item = Deliverable(id: id, title: title, provenance: nowhere)
        (item.type, item.milestone, item.owner, item.approver) = (type, milestone, "c.lee", "j.doe")
        (item.status, item.version) = (status, "1.1")
        (item.baseline, item.submitted) = (day(baseline), submitted.map(day))
        return item
    }

    private static func acceptance(_ version: String, _ on: String, _ words: String, _ evidence: String?) -> Acceptance
    {
        var acceptance = Acceptance(version: version, by: "j.doe", on: day(on), provenance: nowhere)
        (acceptance.method, acceptance.statement, acceptance.evidence) = (.signature, words, evidence)
        return acceptance
    }

    static var raid: RAID {
        var raid = RAID()
        var risk = Risk(
            id: "R-2",
            title: "The card terminal's driver is not certified for the new server",
            provenance: nowhere
        )
        (risk.probability, risk.impact, risk.response) = (4, 4, .reduce)
        (risk.action, risk.owner, risk.due) = ("Test with a loaned terminal before M3", "c.lee", day("2026-04-02"))
        risk.raised = day("2026-03-10")
        var closed = Risk(id: "R-1", title: "No access to the old database", provenance: nowhere)
        (closed.probability, closed.impact, closed.status) = (3, 5, .closed)
        raid.risks = [closed, risk]
        var issue = Issue(id: "I-4", title: "Test data came nine days late", provenance: nowhere)
        (issue.severity, issue.impact, issue.action) = (.high, "The pilot moves by two weeks", "Import run on 21 March")
        (issue.owner, issue.raised) = ("m.ott", day("2026-03-04"))
        raid.issues = [issue]
        var decision = Decision(id: "DEC-3", title: "Where mail is relayed", provenance: nowhere)
        (decision.options, decision.decision) = (["Own server", "Hosted gateway"], "Hosted gateway")
        (decision.by, decision.on, decision.rationale) = ("j.doe", day("2026-03-11"), "No machine to look after.")
        decision.affects = ["D-07"]
        raid.decisions = [decision]
        var approve = Action(
            id: "ACT-12",
            title: "Approve the pilot configuration (D-07)",
            side: .client,
            provenance: nowhere
        )
        (approve.owner, approve.asked, approve.due, approve.blocks) = (
            "j.doe", day("2026-03-12"), day("2026-03-26"), ["M3"]
        )
        var name = Action(
            id: "ACT-9",
            title: "Name two deputies for reception training",
            side: .client,
            provenance: nowhere
        )
        (name.owner, name.asked, name.due, name.blocks) = ("j.doe", day("2026-02-27"), day("2026-03-09"), ["M4"])
        var ours = Action(id: "ACT-10", title: "Finish the import scripts", side: .supplier, provenance: nowhere)
        (ours.owner, ours.asked, ours.due, ours.done) = (
            "c.lee", day("2026-02-20"), day("2026-03-10"), day("2026-03-10")
        )
        raid.actions = [approve, name, ours]
        var change = ChangeRequest(id: "CR-1", title: "Five more days for the summer roster", provenance: nowhere)
        (change.raised, change.by, change.status) = (day("2026-02-02"), "j.doe", .approved)
        (change.decided, change.impactDays, change.impactAmount) = (day("2026-02-09"), 5, 0)
        change.impactMilestones = ["M5"]
        raid.changeRequests = [change]
        var assumption = Assumption(id: "A-1", text: "Reception keeps its opening hours in June", provenance: nowhere)
        (assumption.owner, assumption.validateBy) = ("m.ott", day("2026-05-01"))
        raid.assumptions = [assumption]
        var dependency = Dependency(id: "DEP-1", on: "Fibre line in the annex", provenance: nowhere)
        (dependency.from, dependency.neededBy, dependency.milestone) = ("City works", day("2026-05-15"), "M5")
        raid.dependencies = [dependency]
        return raid
    }

    static var glossary: [GlossaryTerm] {
        [
            GlossaryTerm(
                term: "Pilot",
                definition: "Four weeks in which one reception works with the new system (M3).",
                provenance: nowhere
            ),
            GlossaryTerm(
                term: "Cutover",
                definition: "The night on which the old system is switched off.",
                provenance: nowhere
            ),
        ]
    }

    static var handover: Handover {
        var handover = Handover()
        var item = Handover.Item(id: "EX-1", title: "All passwords handed over", provenance: nowhere)
        (item.owner, item.due) = ("c.lee", day("2026-08-01"))
        var done = Handover.Item(id: "EX-2", title: "Exit plan agreed", provenance: nowhere)
        done.done = day("2026-01-23")
        handover.checklist = [item, done]
        var access = Handover.Access(system: "Practice server", person: "c.lee", provenance: nowhere)
        (access.level, access.granted) = ("administrator", day("2026-01-07"))
        handover.access = [access]
        return handover
    }

    static var maintenance: [MaintenanceWindow] {
        var window = MaintenanceWindow(id: "MW-1", title: "Database moved", on: day("2026-04-18"), provenance: nowhere)
        (window.time, window.affects) = ("22:00–02:00", "Booking")
        return [window]
    }
}
