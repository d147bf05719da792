import PorticoDiagnostics
import TestSupport
import Testing

@testable import PorticoModel
@testable import PorticoWeeks

/// What eases a promise or makes the past look better, written down from knowledge of the field.
@Suite("A change of what was published")
struct EasingFactsTests {
    struct Fact: Sendable, CustomTestStringConvertible {
        var path: String
        /// The published value; nil for the one of the week.
        var from: JSONValue?
        var to: JSONValue?
        var isEased: Bool

        init(_ path: String, from: JSONValue? = nil, _ to: JSONValue?, eases isEased: Bool) {
            (self.path, self.from, self.to, self.isEased) = (path, from, to, isEased)
        }

        var testDescription: String { "\(path) → \(to?.plainText ?? "none")" }
        var keys: [String] { path.split(separator: ".").map(String.init) }
    }

    private static let dates: [Fact] = [
        Fact("plan.milestones.0.actual", "2026-04-14", eases: true),
        Fact("plan.milestones.0.actual", "2026-04-28", eases: false),
        Fact("plan.milestones.0.actual", nil, eases: false),
        Fact("plan.phases.0.actual.finish", "2026-05-03", eases: true),
        Fact("plan.phases.0.forecast.finish", "2026-06-18", eases: false),
        Fact("deliverables.0.submitted", "2026-03-02", eases: true),
        Fact("deliverables.0.submitted", "2026-03-20", eases: false),
        Fact("deliverables.0.acceptance.on", "2026-03-01", eases: true),
        Fact("deliverables.0.acceptance.on", "2026-03-20", eases: true),
        Fact("deliverables.0.forecast", "2026-05-26", eases: false),
        Fact("raid.risks.0.due", "2026-08-01", eases: true), Fact("raid.risks.0.due", "2026-03-20", eases: false),
        Fact("raid.risks.0.due", nil, eases: true), Fact("raid.risks.0.raised", "2026-02-15", eases: true),
        Fact("raid.assumptions.0.validate_by", "2026-06-01", eases: true),
        Fact("raid.issues.0.due", "2026-05-01", eases: true),
        Fact("raid.issues.0.resolved", "2026-03-01", eases: true),
        Fact("raid.issues.0.resolved", "2026-03-12", eases: false),
        Fact("raid.actions.0.due", "2026-04-10", eases: true),
        Fact("raid.actions.0.due", "2026-03-01", eases: false),
        Fact("raid.actions.0.done", "2026-03-09", eases: true),
        Fact("kpis.0.target_on", "2026-12-31", eases: true), Fact("kpis.0.target_on", "2026-05-31", eases: false),
        Fact("handover.checklist.0.due", "2026-09-30", eases: true),
    ]

    private static let figures: [Fact] = [
        Fact("kpis.0.target", 90, eases: true), Fact("kpis.0.target", 50, eases: false),
        Fact("kpis.0.target", nil, eases: true),
        Fact("kpis.0.series.0.value", 90, eases: true), Fact("kpis.0.series.0.value", 140, eases: false),
        Fact("kpis.0.series.0", nil, eases: true),
        Fact("client.tolerances.schedule_days.red", 150, eases: true),
        Fact("client.tolerances.schedule_days.red", 8, eases: false),
        Fact("client.tolerances.cost_pct.amber", 50, eases: true),
        Fact("client.cadence.days", 14, eases: true), Fact("client.cadence.days", 5, eases: false),
        Fact("client.cadence.grace_days", 9, eases: true),
        Fact("plan.contract_value", 50_000, eases: true), Fact("plan.contract_value", nil, eases: true),
        Fact("plan.payments.0.amount", 18_000, eases: true), Fact("plan.payments.0.amount", 14_000, eases: true),
        Fact("raid.change_requests.0.impact_days", 200, eases: true),
        Fact("raid.risks.0.probability", 1, eases: false),
    ]

    private static let measure = "plan.milestones.0.criteria.0.measure"
    private static let measures: [Fact] = [
        Fact(measure, ">= 12 of 20", eases: true), Fact(measure, ">= 19 of 20", eases: false),
        Fact(measure, ">= 36 of 40", eases: false), Fact(measure, ">= 9 of 10", eases: true),
        Fact(measure, "> 18 of 20", eases: true), Fact(measure, "<= 18 of 20", eases: true),
        Fact(measure, "Reception is happy", eases: true), Fact(measure, nil, eases: true),
        Fact(measure, from: "<= 2 min", "<= 3 min", eases: true),
        Fact(measure, from: "<= 2 min", "<= 90 s", eases: true),
        Fact(measure, from: "<= 2 min", "<= 1 min", eases: false),
        Fact(measure, from: "at least 95 %", "at least 60 %", eases: true),
        Fact(measure, from: "at least 95 %", ">= 97 %", eases: false),
        Fact(measure, from: "Signed by the works council", "Seen by the works council", eases: true),
    ]

    private static let words: [Fact] = [
        Fact("plan.milestones.0.title", "Key users informed", eases: true),
        Fact("plan.milestones.0.key", nil, eases: true), Fact("plan.milestones.0.owner", "j.doe", eases: false),
        Fact("plan.milestones.0.depends_on", nil, eases: true),
        Fact("plan.milestones.0.depends_on", ["M2", "M1"], eases: false),
        Fact("plan.milestones.0.criteria.0.text", "5 users complete a booking", eases: true),
        Fact("plan.milestones.0.criteria.0", nil, eases: true),
        Fact("plan.milestones.0.criteria.0.result", "waived", eases: true),
        Fact("plan.milestones.0.criteria.0.result", "failed", eases: false),
        Fact("plan.milestones.0.criteria.0.result", from: "failed", "passed", eases: false),
        Fact("plan.milestones.0.criteria.0.measured", "20 of 20", eases: true),
        Fact("plan.milestones.0.baseline_history.0.changed_by", "CR-7", eases: true),
        Fact("plan.payments.0.due", ["milestone": "M9"], eases: true),
        Fact("plan.payments.0.requires_acceptance", nil, eases: true), Fact("plan.payments.0", nil, eases: true),
        Fact("plan.payments.0.order", "PO-9", eases: false),
        Fact("deliverables.0.approver", "m.ray", eases: true), Fact("deliverables.0.approver", nil, eases: true),
        Fact("deliverables.0.milestone", "M9", eases: true), Fact("deliverables.0.history.0", nil, eases: true),
        Fact("deliverables.0.acceptance.by", "m.ray", eases: true),
        Fact("deliverables.0.acceptance.conditions", nil, eases: true),
        Fact("deliverables.0.files.0.sha256", .text(String(repeating: "1", count: 64)), eases: true),
        Fact("deliverables.0.files.0", nil, eases: true), Fact("deliverables.0", nil, eases: true),
        Fact("deliverables.0.status", "in_review", eases: false),
        Fact("raid.decisions.0.decision", "Ours", eases: true), Fact("raid.risks.0", nil, eases: true),
        Fact("raid.assumptions.0.status", "refuted", eases: false), Fact("kpis.0", nil, eases: true),
        Fact("client.people.0.approver", nil, eases: false),
    ]

    @Test("eases it or does not", arguments: dates + figures + measures + words)
    func facts(_ fact: Fact) throws {
        var published = JSONValue.object(RewrittenValue.week)
        if let from = fact.from { published = published.setting(fact.keys[...], to: from) }
        try #require(published.at(fact.keys[...]) != nil, "there is a published value")
        let now = published.setting(fact.keys[...], to: fact.to).setting(["update", "date"], to: "2026-03-13")
        let portal = RewrittenPortal(
            before: try RewrittenValue.snapshot(published),
            after: try RewrittenValue.snapshot(now)
        )
        #expect(portal.entries.contains { $0.rewriting.isEased } == fact.isEased)
        #expect(!portal.changes.isEmpty)
        #expect(portal.found.count == (fact.isEased ? 1 : 0), "\(portal.found.map(\.summary))")
    }

    @Test("that adds to the record is none")
    func progress() throws {
        let before = JSONValue.object(RewrittenValue.week)
            .setting(["plan", "milestones", "0", "criteria", "0", "result"], to: nil)
            .setting(["plan", "milestones", "0", "actual"], to: nil)
        var now = before.setting(["update", "date"], to: "2026-03-13")
        let edits: [([String], JSONValue)] = [
            (["plan", "milestones", "0", "criteria", "0", "result"], "passed"),
            (["plan", "milestones", "0", "criteria", "0", "measured"], "20 of 20"),
            (["plan", "milestones", "0", "actual"], "2026-03-12"),
            (["kpis", "0", "series", "1"], ["on": "2026-03-12", "value": 60]),
            (["raid", "risks", "0", "status"], "closed"),
            (["deliverables", "0", "version"], "1.2"),
            (["deliverables", "0", "submitted"], "2026-03-11"),
            (["deliverables", "0", "acceptance", "version"], "1.2"),
            (["deliverables", "0", "acceptance", "on"], "2026-03-12"),
            (["deliverables", "0", "acceptance", "statement"], "Accepted again"),
            (["deliverables", "0", "files", "0", "sha256"], .text(String(repeating: "1", count: 64))),
        ]
        for (path, value) in edits { now = now.setting(path[...], to: value) }
        let portal = RewrittenPortal(
            before: try RewrittenValue.snapshot(before),
            after: try RewrittenValue.snapshot(now)
        )
        #expect(portal.found.map(\.summary) == [])
    }
}
