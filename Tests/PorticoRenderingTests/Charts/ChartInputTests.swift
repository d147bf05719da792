import PorticoDiagnostics
@testable import PorticoModel
@testable import PorticoRendering
import Testing

/// What pictures are made of, from what a plan and its published weeks say.
@Suite struct ChartInputTests {
    private let somewhere = Provenance(item: SourceRange(file: "acme/plan.yml", line: 1))

    private func milestone(_ id: String, baseline: String, forecast: String? = nil, actual: String? = nil) throws
        -> Milestone
    {
        var milestone = Milestone(id: id, title: "Pilot accepted", provenance: somewhere)
        milestone.baseline = try day(baseline)
        milestone.forecast = try forecast.map(day)
        milestone.actual = try actual.map(day)
        return milestone
    }

    @Test func aPhaseUnderWayIsSolidUpToTheStatusDateAndHatchedFromThere() throws {
        var plan = Plan()
        var phase = Phase(id: "P4", title: "Implementation", provenance: somewhere)
        phase.baseline = .init(start: try day("2026-02-10"), finish: try day("2026-04-25"))
        phase.actual.start = try day("2026-02-12")
        phase.forecast.finish = try day("2026-05-09")
        plan.phases = [phase]
        let row = try #require(TimelineInput(plan: plan, statusDate: try day("2026-03-13")).rows.first)
        #expect(row.actual == .init(try day("2026-02-12"), try day("2026-03-13")))
        #expect(row.forecast == .init(try day("2026-03-13"), try day("2026-05-09")))
    }

    @Test func aPhaseThatIsOverdueHasNothingHatched() throws {
        var plan = Plan()
        var phase = Phase(id: "P1", title: "Discovery", provenance: somewhere)
        phase.baseline = .init(start: try day("2026-01-06"), finish: try day("2026-01-24"))
        phase.actual.start = try day("2026-01-06")
        plan.phases = [phase]
        let row = try #require(TimelineInput(plan: plan, statusDate: try day("2026-02-01")).rows.first)
        #expect(row.actual == .init(try day("2026-01-06"), try day("2026-02-01")))
        #expect(row.forecast == nil)
    }

    @Test func theAxisReachesThePaymentsDays() throws {
        var plan = Plan()
        plan.milestones = [try milestone("M1", baseline: "2026-03-01")]
        var payment = Payment(id: "PAY-1", title: "Deposit", amount: 10, provenance: somewhere)
        payment.due = .on(try day("2026-09-01"))
        plan.payments = [payment]
        let input = TimelineInput(plan: plan, statusDate: nil)
        let frame = try #require(TimelineFrame(input, measures: .wide, words: .english))
        #expect(frame.scale.last >= (try day("2026-09-01")))
    }

    @Test func aMilestonesLineFollowsTheWeeksAndEndsWhereItWasReached() throws {
        let weeks = try [
            ("2026-02-20", "2026-02-28", nil), ("2026-02-27", "2026-03-07", nil),
            ("2026-03-06", "2026-03-07", "2026-03-05"),
            ("2026-03-13", "2026-03-07", "2026-03-05"),
        ].map { report, forecast, actual in
            var plan = Plan()
            plan.milestones = [try milestone("M2", baseline: "2026-02-28", forecast: forecast, actual: actual)]
            return (date: try day(report), plan: plan)
        }
        let line = try #require(TrendInput(weeks: weeks).lines.first)
        #expect(line.points.map(\.expected.description) == ["2026-02-28", "2026-03-07", "2026-03-05"])
        #expect(line.reached == (try day("2026-03-05")))
        #expect(line.slips == 1)
        #expect(line.recoveries == 1)
    }

    @Test func theBurnUpCountsEachWeekAndNamesApprovedChangesOnly() throws {
        func deliverable(_ id: String, _ status: Deliverable.Status) -> Deliverable {
            var deliverable = Deliverable(id: id, title: id, provenance: somewhere)
            deliverable.status = status
            return deliverable
        }
        func change(_ id: String, _ status: ChangeRequest.Status) throws -> ChangeRequest {
            var change = ChangeRequest(id: id, title: "Export", provenance: somewhere)
            change.status = status
            change.decided = try day("2026-01-12")
            return change
        }
        let input = BurnUpInput(
            weeks: [
                (try day("2026-01-09"), [deliverable("D-1", .inReview), deliverable("D-2", .planned)]),
                (
                    try day("2026-01-16"),
                    [deliverable("D-1", .accepted), deliverable("D-2", .withdrawn), deliverable("D-3", .planned)]
                ),
            ],
            changes: [try change("CR-1", .approved), try change("CR-2", .rejected)]
        )
        #expect(input.points.map { [$0.accepted, $0.inReview, $0.scope] } == [[0, 1, 2], [1, 0, 2]])
        #expect(input.changes.map(\.id) == ["CR-1"])
    }

    @Test func theLegendNamesWhatIsThere() throws {
        let all = TimelineLegend(try sampleTimeline(), words: .english).entries.map(\.text)
        #expect(all == ["promised", "done", "expected", "milestone as promised", "expected", "reached"])
        let one = TimelineInput(milestones: [.init(id: "M1", title: "Go-live", forecast: try day("2026-03-01"))])
        #expect(TimelineLegend(one, words: .english).entries.map(\.text) == ["expected"])
    }

    @Test func wordsOfTheAuthorAreEscaped() throws {
        let title = "<script>alert(\"x\")</script> & more"
        let input = TimelineInput(
            rows: [.init(id: "P1", title: title, baseline: .init(try day("2026-01-01"), try day("2026-03-01")))],
            milestones: [.init(id: "M1", title: title, row: "P1", forecast: try day("2026-02-01"))]
        )
        let svg = try #require(TimelineChart.svg(input, measures: .wide, id: "t", words: .english))
        #expect(!svg.contains("<script"))
        #expect(svg.contains("&lt;script&gt;"))
    }
}
