import PorticoBuild
import PorticoDiagnostics
@testable import PorticoModel
import PorticoWeeks
import TestSupport
import Testing

private let nowhere = Provenance(item: SourceRange(file: "acme/plan.yml", line: 1))

private func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

/// Each fact on the day itself, one day before, one day after, and where there is no date at all.
@Suite("A fact at its boundary")
struct BoundaryTests {
    /// Something due on 13 March.
    private static let due: [(today: String, overdue: Int?)] = [
        ("2026-03-12", nil), ("2026-03-13", nil), ("2026-03-14", 1), ("2026-04-13", 31),
    ]

    @Test("a milestone is overdue from the day after it was expected", arguments: due)
    func milestone(today: String, overdue: Int?) throws {
        var milestone = Milestone(id: "M1", title: "Design", provenance: nowhere)
        milestone.baseline = try day("2026-03-13")
        #expect(milestone.overdueDays(at: try day(today)) == overdue)
        milestone.baseline = try day("2026-02-01")
        milestone.forecast = try day("2026-03-13")
        #expect(milestone.overdueDays(at: try day(today)) == overdue)
        milestone.actual = try day("2026-03-13")
        #expect(milestone.overdueDays(at: try day(today)) == nil)
        #expect(Milestone(id: "M1", title: "Design", provenance: nowhere).overdueDays(at: try day(today)) == nil)
        milestone.actual = nil
        #expect(milestone.overdueDays(at: nil) == nil)
    }

    @Test("a deliverable is overdue from the day after it was expected", arguments: due)
    func deliverable(today: String, overdue: Int?) throws {
        var deliverable = Deliverable(id: "D-1", title: "Design", provenance: nowhere)
        deliverable.status = .inProgress
        #expect(deliverable.overdueDays(at: try day(today)) == nil)
        deliverable.baseline = try day("2026-03-13")
        #expect(deliverable.overdueDays(at: try day(today)) == overdue)
        deliverable.submitted = try day("2026-03-14")
        #expect(deliverable.overdueDays(at: try day(today)) == nil)
        deliverable.status = .changesRequested
        #expect(deliverable.overdueDays(at: try day(today)) == overdue)
    }

    @Test("a review is overdue from the day after it was to end", arguments: due)
    func review(today: String, overdue: Int?) throws {
        var deliverable = Deliverable(id: "D-1", title: "Design", provenance: nowhere)
        deliverable.status = .inReview
        #expect(deliverable.reviewOverdueDays(at: try day(today)) == nil)
        deliverable.reviewBy = try day("2026-03-13")
        #expect(deliverable.reviewOverdueDays(at: try day(today)) == overdue)
        deliverable.status = .accepted
        #expect(deliverable.reviewOverdueDays(at: try day(today)) == nil)
    }

    @Test("an action is overdue from the day after it was due", arguments: due)
    func action(today: String, overdue: Int?) throws {
        var action = Action(id: "ACT-1", title: "Send data", side: .client, provenance: nowhere)
        #expect(action.overdueDays(at: try day(today)) == nil)
        action.due = try day("2026-03-13")
        #expect(action.overdueDays(at: try day(today)) == overdue)
        action.done = try day("2026-03-20")
        #expect(action.overdueDays(at: try day(today)) == nil)
    }

    @Test(
        "an action waits from the day on which it was asked",
        arguments: [("2026-03-12", nil), ("2026-03-13", 0), ("2026-03-14", 1)] as [(String, Int?)]
    )
    func waiting(today: String, days: Int?) throws {
        var action = Action(id: "ACT-1", title: "Send data", side: .client, provenance: nowhere)
        #expect(action.waitingDays(at: try day(today)) == nil)
        action.asked = try day("2026-03-13")
        #expect(action.waitingDays(at: try day(today)) == days)
    }

    @Test(
        "a payment with a date of its own is earned on that day",
        arguments: [("2026-03-12", PaymentState.planned), ("2026-03-13", .earned), ("2026-03-14", .earned)]
    )
    func payment(today: String, expected: PaymentState) throws {
        var project = Project(folder: "", name: "P")
        var payment = Payment(id: "PAY-1", title: "First", amount: 100, provenance: nowhere)
        payment.due = .on(try day("2026-03-13"))
        project.plan.payments = [payment]
        project.statusDate = try day(today)
        #expect(PaymentSchedule(project).entries.map(\.state) == [expected])
        project.statusDate = nil
        #expect(PaymentSchedule(project).entries.map(\.state) == [.planned])
    }

    @Test("a milestone stands from its promise by its forecast, and by the day only once that has passed")
    func deviation() throws {
        var milestone = Milestone(id: "M1", title: "Design", provenance: nowhere)
        milestone.baseline = try day("2026-03-02")
        milestone.forecast = try day("2026-03-13")
        #expect(milestone.deviation(at: try day("2026-03-13")) == 11)
        #expect(milestone.deviation(at: try day("2026-03-14")) == 12)
        milestone.forecast = nil
        #expect(milestone.deviation(at: try day("2026-03-02")) == nil)
        #expect(milestone.deviation(at: try day("2026-03-03")) == 1)
        milestone.actual = try day("2026-02-27")
        #expect(milestone.deviation(at: try day("2026-03-20")) == -3)
    }

    @Test(
        "the finish slips by the day only once its day has passed",
        arguments: [("2026-04-12", 3), ("2026-04-13", 3), ("2026-04-14", 4)]
    )
    func finish(today: String, slip: Int) throws {
        var milestone = Milestone(id: "M1", title: "Live", provenance: nowhere)
        milestone.baseline = try day("2026-04-10")
        milestone.forecast = try day("2026-04-13")
        var plan = Plan()
        plan.milestones = [milestone]
        #expect(FinishForecast(plan, at: try day(today))?.slip == slip)
    }

    @Test(
        "an action past its date is judged by more days than are tolerated",
        arguments: [(3, Health.onTrack), (4, .atRisk), (10, .atRisk), (11, .offTrack)]
    )
    func asks(days: Int, expected: Health) throws {
        var project = Project(folder: "", name: "P")
        project.statusDate = try day("2026-03-13")
        var action = Action(id: "ACT-1", title: "Send data", side: .client, provenance: nowhere)
        action.due = project.statusDate?.adding(days: -days)
        project.raid.actions = [action]
        #expect(ComputedHealth(project, tolerances: Tolerances()).health(of: .asks) == expected)
    }

    @Test("a tolerance is what is still allowed")
    func tolerance() {
        let limit = Tolerances.Limit(amber: 5, red: 15)
        #expect([5, 5.1, 15, 15.1].map(limit.health) == [.onTrack, .atRisk, .atRisk, .offTrack])
    }

    @Test(
        "something is due within the days asked for, the last of them included",
        arguments: [("2026-03-05", 0), ("2026-03-06", 1), ("2026-03-13", 1), ("2026-03-20", 1)]
    )
    func horizon(today: String, count: Int) throws {
        let plan = "milestones:\n  - {id: M1, title: Design approved, baseline: 2026-03-13}\n"
        let source = ContentFolder.client(["plan.yml": plan])
        let portal = try #require(PortalParser(dates: BuildDates(today: try day(today))).parse(source).portal)
        let items = try portal.standings(today: day(today)).flatMap(\.items)
        #expect(items.count == count)
        #expect(try items.allSatisfy { $0.daysOverdue == (try day(today)).days(since: try day("2026-03-13")) })
    }

    @Test(
        "an update is upcoming, due on its day, and overdue only after its grace",
        arguments: [
            ("2026-03-19", "upcoming"), ("2026-03-20", "due"), ("2026-03-23", "due"), ("2026-03-24", "overdue"),
        ]
    )
    func update(today: String, state: String) throws {
        let source = ContentFolder.client([
            "client.yml": "name: Acme\ncadence: {every: 1w, weekday: fri, grace_days: 3}\n",
            "status/2026-03-13.md": "---\nhealth: on_track\nheadline: Under way\n---\n",
        ])
        let portal = try #require(PortalParser(dates: BuildDates(today: try day(today))).parse(source).portal)
        #expect(try portal.standings(today: day(today)).map(\.updateState.rawValue) == [state])
    }

    @Test(
        "a century is no leap year, unless it is the fourth",
        arguments: [("2000-02-29", true), ("1900-02-29", false), ("2100-02-29", false), ("2024-02-29", true)]
    )
    func leap(iso: String, exists: Bool) { #expect((CalendarDate(iso: iso) != nil) == exists) }

    @Test("a risk's score is its probability times its impact, and none where either is not known")
    func score() {
        var risk = Risk(id: "R-1", title: "Late data", provenance: nowhere)
        risk.probability = 3
        #expect(risk.score == nil)
        risk.impact = 4
        #expect(risk.score == 12)
    }

    @Test(
        "a contract grows by the changes that were approved, and by no others",
        arguments: [
            (ChangeRequest.Status.approved, 1250 as Money), (.assessed, 1000), (.raised, 1000), (.rejected, 1000),
        ]
    )
    func contract(status: ChangeRequest.Status, expected: Money) {
        var plan = Plan()
        var change = ChangeRequest(id: "CR-1", title: "More", provenance: nowhere)
        change.status = status
        change.impactAmount = 250
        func total() -> Money? {
            var project = Project(folder: "", name: "Acme")
            (project.plan, project.raid.changeRequests) = (plan, [change])
            return ContractSum(project)?.total
        }
        #expect(total() == nil)
        plan.contractValue = 1000
        #expect(total() == expected)
    }
}
