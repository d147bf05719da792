import TestSupport
import Testing

@testable import PorticoModel

@Suite("The cadence of updates")
struct CadenceTests {
    private func updates(_ written: String) -> [PublishedUpdate] {
        written.split(separator: " ").map { word in
            let parts = word.split(separator: "/")
            let kind = parts.count > 1 ? StatusUpdate.Kind(rawValue: String(parts[1])) ?? .weekly : .weekly
            let health = parts.count > 2 ? Health(rawValue: String(parts[2])) ?? .onTrack : .onTrack
            return PublishedUpdate(date: EveryField.day(String(parts[0])), kind: kind, health: health)
        }
    }

    @Test(
        "is not moved by an exception",
        arguments: [
            ("2026-03-17/exception 2026-03-13", "2026-03-20"),
            ("2026-03-20/exception 2026-03-13", "2026-03-27"),
            ("2026-03-19/exception 2026-03-17/exception 2026-03-13", "2026-03-20"),
            ("2026-03-24/exception 2026-03-13", "2026-03-27"),
            ("2026-03-17/exception", "2026-03-27"),
            ("2026-03-16/weekly 2026-03-06", "2026-03-20"),
        ]
    )
    func exceptions(published: String, next: String) {
        let cadence = Cadence(days: 7, weekday: 5, graceDays: 3)
        #expect(cadence.nextDue(after: updates(published)) == EveryField.day(next))
    }

    @Test(
        "by the month returns to the day it began with",
        arguments: [
            ("2026-01-31", "2026-02-28"), ("2026-02-28 2026-01-31", "2026-03-31"),
            ("2026-03-31 2026-02-28 2026-01-31", "2026-04-30"), ("2026-04-30 2026-03-31 2026-02-28", "2026-05-31"),
            ("2026-02-28 2026-01-30", "2026-03-30"), ("2026-02-28 2026-01-28", "2026-03-28"),
            ("2024-02-29 2024-01-31", "2024-03-31"), ("2026-03-28 2026-02-28 2026-01-28", "2026-04-28"),
            ("2026-03-10/exception 2026-02-28 2026-01-31", "2026-03-31"),
        ]
    )
    func months(published: String, next: String) {
        #expect(Cadence(days: 0, months: 1).nextDue(after: updates(published)) == EveryField.day(next))
    }

    @Test("skips what has passed its grace, and still ends with the month")
    func grace() {
        let monthly = Cadence(days: 0, months: 1, graceDays: 3)
        let open = monthly.nextUpdate(after: updates("2026-02-28 2026-01-31"), openOn: EveryField.day("2026-05-04"))
        #expect(open == EveryField.day("2026-05-31"))
    }

    @Test(
        "asks for nothing after the end",
        arguments: ["2026-03-13/weekly/complete", "2026-03-13/weekly/on_hold", "2026-03-13/closure/on_track", ""]
    )
    func ended(published: String) {
        #expect(Cadence(days: 7, weekday: 5).nextDue(after: updates(published)) == nil)
    }
}

@Suite("What happened after the newest update")
struct WaitingEventTests {
    private static let files = [
        "plan.yml": """
        milestones:
          - {id: M1, title: Plan agreed, baseline: 2026-03-20, actual: 2026-03-17}
          - {id: M2, title: Pilot accepted, baseline: 2026-04-20, baseline_history: [{date: 2026-04-10, changed_by: CR-1}]}
        payments:
          - {id: PAY-1, title: Start, amount: 100, due: 2026-03-10, invoiced: 2026-03-12, paid: 2026-03-18}
        """,
        "deliverables.yml": """
        deliverables:
          - {id: D-01, title: Plan, milestone: M1, status: accepted, approver: j.doe, version: "1.0", baseline: 2026-03-10,
             submitted: 2026-03-10, acceptance: {version: "1.0", by: j.doe, on: 2026-03-17, method: email}}
        """,
        "raid.yml": """
        risks:
          - {id: R-1, title: It rains, raised: 2026-03-18}
        actions:
          - {id: ACT-1, title: Name deputies, side: client, owner: j.doe, asked: 2026-03-16, due: 2026-03-20, done: 2026-03-18}
        decisions:
          - {id: DEC-1, title: Which bank, by: j.doe, on: 2026-03-17, decision: The old one, rationale: It works}
          - {id: DEC-2, title: Which till, by: j.doe, on: 2026-03-27}
        change_requests:
          - {id: CR-1, title: More time, status: approved, raised: 2026-03-01, decided: 2026-03-17, impact: {days: 10, amount: 0}}
        """,
        "status/2026-03-13.md": "---\nhealth: on_track\nheadline: Under way\n---\n\n## Done\n\nThe plan.\n",
    ]

    @Test("is taken back from pages, though no item is")
    func takenBack() throws {
        let project = try TestPortal.of(Self.files).root
        let then = project.withoutEvents(after: EveryField.day("2026-03-13"))
        #expect(then.plan.milestones.map(\.actual) == [nil, nil])
        #expect(then.plan.milestones[1].baseline == EveryField.day("2026-04-10"))
        #expect(then.plan.payments.map(\.paid) == [nil])
        #expect(then.plan.payments.map(\.invoiced) == [EveryField.day("2026-03-12")])
        #expect(then.deliverables.map(\.status) == [.inReview])
        #expect(then.raid.actions.map(\.done) == [nil])
        #expect(then.raid.changeRequests.map(\.status) == [.assessed])
        // The day by which a decision is needed is no event.
        #expect(then.raid.decisions.map(\.on) == [nil, EveryField.day("2026-03-27")])
        #expect(then.raid.decisions.map(\.decision) == [nil, nil])
        #expect((then.raid.risks.count, then.raid.actions.count, then.raid.changeRequests.count) == (1, 1, 1))
        // As of the day itself everything counts.
        #expect(project.withoutEvents(after: EveryField.day("2026-03-18")).data == project.data)
        let stood = project.asItStood(on: EveryField.day("2026-03-13"))
        #expect((stood.raid.risks.count, stood.raid.actions.count) == (0, 0))
    }

    @Test("stops no build on the day it is recorded, is told by notes, and is an error in the future")
    func findings() {
        let client = ContentFolder.client(Self.files)
        let rules = ["actual-after-status-date", "recorded-in-the-future", "waits-for-next-update"]
        func told(_ today: String) -> [String] {
            client.findings(today: today).filter { finding in rules.contains { finding.hasSuffix("[\($0)]") } }
                .map { $0.replacing(/^acme\//, with: "") }
        }
        let wait = "is after the newest update, 2026-03-13, and waits for the next one [waits-for-next-update]"
        #expect(
            told("2026-03-18") == [
                "deliverables.yml:3:73: note: D-01 acceptance: 2026-03-17 \(wait)",
                "plan.yml:2:64: note: M1: actual on 2026-03-17 \(wait)",
                "plan.yml:5:89: note: PAY-1: paid on 2026-03-18 \(wait)",
                "raid.yml:4:109: note: ACT-1: done on 2026-03-18 \(wait)",
                "raid.yml:6:51: note: DEC-1: 2026-03-17 \(wait)",
                "raid.yml:9:81: note: CR-1: decided on 2026-03-17 \(wait)",
            ]
        )
        #expect(told("2026-03-16").filter { $0.contains(": error:") }.count == 7)
        #expect(told("2026-03-16").filter { $0.contains(": note:") }.isEmpty)
    }
}
