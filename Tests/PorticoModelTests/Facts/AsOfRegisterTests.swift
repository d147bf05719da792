import PorticoBuild
import PorticoModel
import TestSupport
import Testing

/// Every register as it stood on a day: what was recorded on that day is there, what came the day after is not.
@Suite("Every register as of a day")
struct AsOfRegisterTests {
    private static let source = ContentFolder.client([
        "plan.yml": """
        currency: EUR
        phases:
          - {id: P1, title: Build, baseline: {start: 2026-02-02, finish: 2026-03-13}, actual: {start: 2026-03-06, finish: 2026-03-07}}
        milestones:
          - {id: M1, title: Design approved, baseline: 2026-03-06, actual: 2026-03-06}
          - {id: M2, title: Pilot accepted, baseline: 2026-03-07, actual: 2026-03-07}
        payments:
          - {id: PAY-1, title: First, amount: 100, due: {milestone: M1}, invoiced: 2026-03-06, paid: 2026-03-07}
        """,
        "raid.yml": """
        risks:
          - {id: R-1, title: Known, raised: 2026-03-06}
          - {id: R-2, title: Later, raised: 2026-03-07}
        issues:
          - {id: I-1, title: Settled, raised: 2026-03-02, resolved: 2026-03-06}
          - {id: I-2, title: Settled later, raised: 2026-03-02, resolved: 2026-03-07}
          - {id: I-3, title: Later, raised: 2026-03-07}
        actions:
          - {id: ACT-1, title: Done, side: client, asked: 2026-03-02, done: 2026-03-06}
          - {id: ACT-2, title: Done later, side: client, asked: 2026-03-06, done: 2026-03-07}
          - {id: ACT-3, title: Later, side: client, asked: 2026-03-07}
        change_requests:
          - {id: CR-1, title: Decided, by: j.doe, raised: 2026-03-02, status: approved, decided: 2026-03-06}
          - {id: CR-2, title: Decided later, by: j.doe, raised: 2026-03-06, status: approved, decided: 2026-03-07}
          - {id: CR-3, title: Later, by: j.doe, raised: 2026-03-07, status: raised}
        decisions:
          - {id: DEC-1, title: Taken, options: [Us, You], decision: You, by: j.doe, on: 2026-03-06, rationale: Cheaper}
          - {id: DEC-2, title: Taken later, options: [Us, You], decision: You, by: j.doe, on: 2026-03-07, rationale: Cheaper}
        """,
        "kpis.yml": """
        kpis:
          - {id: KPI-1, title: Calls, unit: calls, start: 9, target: 3, series: [{on: 2026-03-02, value: 8}, {on: 2026-03-06, value: 7}, {on: 2026-03-07, value: 6}]}
        """,
        "handover.yml": """
        checklist:
          - {id: H-1, title: Keys, owner: c.lee, done: 2026-03-06}
          - {id: H-2, title: Codes, owner: c.lee, done: 2026-03-07}
        access:
          - {system: Server, person: c.lee, granted: 2026-03-02, revoked: 2026-03-06}
          - {system: Mail, person: c.lee, granted: 2026-03-06, revoked: 2026-03-07}
          - {system: Backup, person: c.lee, granted: 2026-03-07}
        """,
        "deliverables.yml": """
        deliverables:
          - {id: D-1, title: Scope, version: "1.0", status: in_review, submitted: 2026-03-06}
          - {id: D-2, title: Design, version: "1.0", status: in_review, submitted: 2026-03-07}
          - id: D-3
            title: Manual
            version: "1.0"
            status: accepted
            submitted: 2026-03-02
            acceptance: {version: "1.0", by: j.doe, on: 2026-03-07, method: email, statement: Agreed}
        """,
    ])

    private let then = Result {
        let (today, day) = (
            try #require(CalendarDate(iso: "2026-03-20")), try #require(CalendarDate(iso: "2026-03-06"))
        )
        return try #require(PortalParser(dates: BuildDates(today: today, asOf: day)).parse(source).portal).root
    }

    @Test("risks and issues that were raised later are not there, and what was resolved later is open")
    func raid() throws {
        let raid = try then.get().raid
        #expect(raid.risks.map(\.id) == ["R-1"])
        #expect(raid.issues.map(\.id) == ["I-1", "I-2"])
        #expect(raid.issues.map { $0.resolved?.description } == ["2026-03-06", nil])
    }

    @Test("actions that were asked later are not there, and what was done later is open")
    func actions() throws {
        let actions = try then.get().raid.actions
        #expect(actions.map(\.id) == ["ACT-1", "ACT-2"])
        #expect(actions.map { $0.done?.description } == ["2026-03-06", nil])
    }

    @Test("changes and decisions are as far as they had come")
    func decisions() throws {
        let raid = try then.get().raid
        #expect(raid.changeRequests.map(\.id) == ["CR-1", "CR-2"])
        #expect(raid.changeRequests.map(\.status) == [.approved, .assessed])
        #expect(raid.changeRequests.map { $0.decided?.description } == ["2026-03-06", nil])
        #expect(raid.decisions.map(\.decision) == ["You", nil])
        #expect(raid.decisions.map { $0.on?.description } == ["2026-03-06", nil])
    }

    @Test("a measure has the readings up to the day, that of the day included")
    func kpis() throws {
        #expect(try then.get().kpis.map { $0.series.map(\.value) } == [[8, 7]])
    }

    @Test("the handover is as far as it had come, and nobody has access who got it later")
    func handover() throws {
        let handover = try then.get().handover
        #expect(handover.checklist.map { $0.done?.description } == ["2026-03-06", nil])
        #expect(handover.access.map(\.system) == ["Server", "Mail"])
        #expect(handover.access.map { $0.revoked?.description } == ["2026-03-06", nil])
    }

    @Test("phases, milestones and payments are as far as they had come")
    func plan() throws {
        let plan = try then.get().plan
        #expect(plan.phases.map { $0.actual.start?.description } == ["2026-03-06"])
        #expect(plan.phases.map { $0.actual.finish?.description } == [nil])
        #expect(plan.milestones.map { $0.actual?.description } == ["2026-03-06", nil])
        #expect(plan.payments.map { $0.invoiced?.description } == ["2026-03-06"])
        #expect(plan.payments.map { $0.paid?.description } == [nil])
    }

    @Test("deliverables are as far as they had come")
    func deliverables() throws {
        let deliverables = try then.get().deliverables
        #expect(deliverables.map(\.status) == [.inReview, .inProgress, .inReview])
        #expect(deliverables.map { $0.submitted?.description } == ["2026-03-06", nil, "2026-03-02"])
        #expect(deliverables.map { $0.acceptance == nil } == [true, true, true])
    }
}
