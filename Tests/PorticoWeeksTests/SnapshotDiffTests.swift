import PorticoDiagnostics
import TestSupport
import Testing
@testable import PorticoModel
@testable import PorticoWeeks

/// A change as one line: `milestone_slipped M3: 2026-04-11 → 2026-04-25, +14, Late`.
private func told(_ change: Change) -> String {
    func value(_ value: Change.Value?) -> String {
        switch value {
        case .date(let date): date.description
        case .state(_, let state): state
        case .text(let text): text
        case .number(let number): JSONValue.number(number).canonicalText.trimmingSuffix()
        case .money(let amount): JSONValue.number(amount.number).canonicalText.trimmingSuffix()
        case .flag(let isTrue): String(isTrue)
        case nil: ""
        }
    }
    var line = change.id.isEmpty ? change.kind.rawValue : "\(change.kind.rawValue) \(change.id)"
    if change.from != nil || change.to != nil { line += ": \(value(change.from)) → \(value(change.to))" }
    if let days = change.days { line += ", \(days > 0 ? "+" : "")\(days)" }
    if let note = change.note { line += ", \(note)" }
    return line
}

extension String {
    fileprivate func trimmingSuffix() -> String { String(dropLast()) }
}

@Suite("What changed between two snapshots")
struct SnapshotDiffTests {
    /// What is told when `edit` happens between two weeks; `before` prepares the first.
    private func changes(
        from before: @escaping (inout Project) -> Void = { _ in },
        _ edit: @escaping (inout Project) -> Void
    ) throws -> [String] {
        let first = try #require(EveryField.snapshot(on: "2026-03-06", edit: before))
        let second = try #require(
            EveryField.snapshot(on: "2026-03-13") { project in
                before(&project)
                edit(&project)
            }
        )
        return SnapshotDiff(from: first, to: second).changes.map(told)
    }

    private func day(_ iso: String) -> CalendarDate { EveryField.day(iso) }

    @Test("is nothing where nothing changed, and nothing for the first of all")
    func nothing() throws {
        #expect(try changes { _ in } == [])
        #expect(SnapshotDiff(from: nil, to: try #require(EveryField.snapshot())).changes.isEmpty)
    }

    @Test(
        "reports a forecast that moved with its agreed baseline only if it moved further",
        arguments: [
            ("2026-05-02", []),
            ("2026-05-09", ["milestone_slipped M3: 2026-04-25 → 2026-05-09, +14, Test data came 9 days late (I-4)"]),
        ]
    )
    func agreed(forecast: String, slips: [String]) throws {
        func open(_ project: inout Project) {
            project.plan.milestones[0].actual = nil
            project.plan.milestones[0].baselineHistory = []
            project.plan.payments = []
        }
        let told = try changes(from: open) { project in
            let old = BaselineChange(date: day("2026-04-11"), changedBy: "CR-2", provenance: EveryField.nowhere)
            project.plan.milestones[0].baseline = day("2026-04-18")
            project.plan.milestones[0].baselineHistory = [old]
            project.plan.milestones[0].forecast = day(forecast)
        }
        #expect(told == slips + ["milestone_rebaselined M3: 2026-04-11 → 2026-04-18, +7, CR-2"])
    }

    @Test("tells milestones that slipped, were pulled in, moved by a change request, reached, added and removed")
    func milestones() throws {
        func open(_ project: inout Project) {
            project.plan.milestones[0].actual = nil
            project.plan.milestones[0].baselineHistory = []
            project.plan.payments = []
        }
        #expect(
            try changes(from: open) { $0.plan.milestones[0].forecast = day("2026-05-02") } == [
                "milestone_slipped M3: 2026-04-25 → 2026-05-02, +7, Test data came 9 days late (I-4)"
            ]
        )
        #expect(
            try changes(from: open) { $0.plan.milestones[0].forecast = day("2026-04-20") } == [
                "milestone_pulled_in M3: 2026-04-25 → 2026-04-20, -5, Test data came 9 days late (I-4)"
            ]
        )
        #expect(
            try changes(from: open) { project in
                project.plan.milestones[0].baseline = day("2026-04-18")
                let old = BaselineChange(date: day("2026-04-11"), changedBy: "CR-2", provenance: EveryField.nowhere)
                project.plan.milestones[0].baselineHistory = [old]
            } == ["milestone_rebaselined M3: 2026-04-11 → 2026-04-18, +7, CR-2"]
        )
        #expect(
            try changes(from: open) { $0.plan.milestones[0].actual = day("2026-04-09") } == [
                "milestone_reached M3:  → 2026-04-09, -2"
            ]
        )
        #expect(
            try changes(from: open) { $0.plan.milestones[0].id = "M4" } == [
                "milestone_added M4:  → 2026-04-25", "milestone_removed M3: 2026-04-25 → ",
            ]
        )
    }

    @Test("tells a deliverable's transitions, versions and acceptance, the acceptance once")
    func deliverables() throws {
        func inReview(_ project: inout Project) {
            project.deliverables[0].status = .inReview
            project.deliverables[0].acceptance = nil
            project.plan.payments = []
        }
        #expect(
            try changes(from: inReview) { project in
                project.deliverables[0].status = .changesRequested
                project.deliverables[0].version = "1.2"
            } == ["deliverable_status D-07: in_review → changes_requested", "deliverable_version D-07: 1.1 → 1.2"]
        )
        #expect(
            try changes(from: inReview) { project in
                project.deliverables[0].status = .accepted
                let record = Acceptance(
                    version: "1.1",
                    by: "j.doe",
                    on: day("2026-03-12"),
                    provenance: EveryField.nowhere
                )
                project.deliverables[0].acceptance = record
            } == ["deliverable_accepted D-07: 1.1 → accepted, Jane Doe"]
        )
        #expect(
            try changes(from: inReview) { $0.deliverables = [] } == ["deliverable_removed D-07: in_review → "]
        )
    }

    @Test("tells a deliverable that is expected at another date while it is to come")
    func movedDeliverable() throws {
        func planned(_ project: inout Project) {
            project.deliverables[0].status = .planned
            project.deliverables[0].acceptance = nil
            project.deliverables[0].submitted = nil
            project.plan.payments = []
        }
        #expect(
            try changes(from: planned) { $0.deliverables[0].forecast = day("2026-04-02") } == [
                "deliverable_moved D-07: 2026-03-26 → 2026-04-02, +7"
            ]
        )
    }

    @Test("tells decisions, change requests, actions and payments")
    func registers() throws {
        func before(_ project: inout Project) {
            project.raid.decisions[0].decision = nil
            project.raid.changeRequests[0].status = .assessed
            project.raid.actions[0].done = nil
            project.plan.payments[0].paid = nil
        }
        #expect(
            try changes(from: before) { project in
                project.raid.decisions[0].decision = "Ours"
                project.raid.changeRequests[0].status = .approved
                project.raid.actions[0].due = day("2026-03-17")
                project.raid.actions.append(
                    Action(id: "ACT-13", title: "Sign", side: .client, provenance: EveryField.nowhere)
                )
                project.plan.payments[0].paid = day("2026-03-12")
            } == [
                "decision_made DEC-1:  → Ours", "change_status CR-1: assessed → approved", "action_asked ACT-13",
                "action_moved ACT-12: 2026-03-10 → 2026-03-17, +7", "payment_state PAY-2: invoiced → paid",
            ]
        )
        #expect(
            try changes(from: before) { project in
                project.raid.actions[0].done = day("2026-03-12")
                project.raid.decisions = []
                project.raid.changeRequests = []
            } == ["decision_removed DEC-1", "change_removed CR-1: assessed → ", "action_done ACT-12:  → 2026-03-12"]
        )
    }

    @Test("tells risks and issues opened, closed and scored anew")
    func risksAndIssues() throws {
        func before(_ project: inout Project) {
            project.raid.issues[0].resolved = nil
            project.raid.risks[0].status = .open
        }
        #expect(
            try changes(from: before) { project in
                project.raid.issues[0].resolved = day("2026-03-12")
                project.raid.risks[0].probability = 1
                project.raid.risks.append(Risk(id: "R-3", title: "Strike", provenance: EveryField.nowhere))
            } == ["issue_resolved I-4:  → 2026-03-12", "risk_opened R-3", "risk_rescored R-2: 15 → 5"]
        )
        #expect(
            try changes(from: before) { project in
                project.raid.issues[0].severity = .low
                project.raid.risks[0].status = .closed
            } == ["issue_rescored I-4: critical → low", "risk_status R-2: open → closed"]
        )
    }

    @Test("tells of what is new also what became of it within the week")
    func bornAndGone() throws {
        func without(_ project: inout Project) {
            project.plan.milestones = []
            project.plan.phases = []
            project.plan.payments = []
            project.deliverables = []
            project.raid.issues = []
            project.raid.risks = []
            project.raid.dependencies = []
        }
        let whole = EveryField.project
        let told = try changes(from: without) { project in
            project.plan.milestones = whole.plan.milestones
            project.plan.phases = whole.plan.phases
            project.deliverables = whole.deliverables
            project.raid.issues = whole.raid.issues
            project.raid.risks = whole.raid.risks
            project.raid.risks[0].status = .closed
            project.raid.dependencies = whole.raid.dependencies
            project.raid.dependencies[0].status = .met
        }
        #expect(
            told == [
                "milestone_reached M3:  → 2026-04-24, +13", "milestone_added M3:  → 2026-04-24",
                "phase_started P4:  → 2026-02-12", "phase_finished P4:  → 2026-05-10, +15", "phase_added P4",
                "deliverable_accepted D-07: 1.1 → accepted_with_conditions, Jane Doe",
                "deliverable_added D-07:  → accepted_with_conditions", "issue_opened I-4:  → critical",
                "issue_resolved I-4:  → 2026-03-09", "risk_opened R-2:  → 15", "risk_status R-2: open → closed",
                "dependency_added DEP-1", "dependency_status DEP-1: open → met",
            ]
        )
        let back = try changes { $0.raid.decisions[0].decision = nil }
        #expect(back == ["decision_raised DEC-1"])
    }

    @Test("tells guides that were added, updated and removed")
    func pages() throws {
        var first = try #require(EveryField.snapshot(on: "2026-03-06"))
        var second = try #require(EveryField.snapshot(on: "2026-03-13"))
        func page(_ name: String, _ hash: String) -> Snapshot.FrozenPage {
            Snapshot.FrozenPage(
                section: .guides,
                path: "guides/\(name).md",
                outputPath: "guides/\(name).html",
                title: name,
                sha256: hash
            )
        }
        first.pages = [page("booking", "1"), page("old", "2"), page("same", "3")]
        second.pages = [page("same", "3"), page("booking", "9"), page("new", "4")]
        #expect(
            SnapshotDiff(from: first, to: second).changes.map(told) == [
                "page_added guides/new.md", "page_updated guides/booking.md", "page_removed guides/old.md",
            ]
        )
    }

    @Test("names every kind of item that is gone")
    func removed() throws {
        let gone = try changes { project in
            project.plan = Plan()
            project.deliverables = []
            project.raid = RAID()
            project.kpis = []
            project.maintenance = []
        }
        let kinds = gone.compactMap { $0.split(whereSeparator: { " :".contains($0) }).first.map(String.init) }
        let all = Change.Kind.allCases.map(\.rawValue).filter { $0.hasSuffix("_removed") && $0 != "page_removed" }
        // The plan's currency and the contract's value are gone as well.
        #expect(kinds == all + ["changed", "changed"])
    }

    @Test("as JSON gives dates, kinds and numbers")
    func json() throws {
        let first = try #require(EveryField.snapshot(on: "2026-03-06", health: .onTrack))
        let second = try #require(EveryField.snapshot(on: "2026-03-13"))
        #expect(
            SnapshotDiff(from: first, to: second).json.canonicalText == """
                {
                  "changes": [
                    {
                      "from": "on_track",
                      "kind": "health_reported",
                      "note": "Test data arrived nine days late.",
                      "title": "Practice system",
                      "to": "at_risk"
                    }
                  ],
                  "from": "2026-03-06",
                  "to": "2026-03-13"
                }

                """
        )
    }
}
