import PorticoDiagnostics
import TestSupport
import Testing

@testable import PorticoModel

/// Every open milestone counts, each against its own limit: what a sponsor would call late is never on track.
@Suite("The health of the schedule")
struct ScheduleHealthTests {
    private let nowhere = Provenance(item: SourceRange(file: "plan.yml", line: 1))

    private func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

    private func milestone(_ id: String, key: Bool = false, late days: Int? = 0) throws -> Milestone {
        var result = Milestone(id: id, title: "Pilot accepted", provenance: nowhere)
        result.isKey = key
        result.baseline = try day("2026-06-30")
        result.forecast = days.flatMap { result.baseline?.adding(days: $0) }
        return result
    }

    private func schedule(_ milestones: [Milestone], _ tolerances: Tolerances = Tolerances()) throws
        -> ComputedHealth.Finding
    {
        var project = Project(folder: "", name: "Practice system")
        project.statusDate = try day("2026-03-13")
        project.plan.milestones = milestones
        return try #require(
            ComputedHealth(project, tolerances: tolerances).findings.first { $0.dimension == .schedule }
        )
    }

    @Test(
        "judges a key milestone by the strict limit and any other by twice as much, the limit itself still allowed",
        arguments: [
            (true, 5, Health.onTrack), (true, 6, .atRisk), (true, 15, .atRisk), (true, 16, .offTrack),
            (false, 10, .onTrack), (false, 11, .atRisk), (false, 30, .atRisk), (false, 31, .offTrack),
            (false, 131, .offTrack), (true, 0, .onTrack), (false, 0, .onTrack), (false, -3, .onTrack),
        ]
    )
    func limits(isKey: Bool, days: Int, expected: Health) throws {
        // Another key milestone, far ahead of its promise, so that there is one.
        let other = try milestone("M9", key: true, late: -100)
        #expect(try schedule([milestone("M4", key: isKey, late: days), other]).health == expected)
    }

    @Test("has a limit of its own for other milestones where the client says so, and twice the strict one where not")
    func configured() throws {
        var tolerances = Tolerances()
        tolerances.scheduleDays = .init(amber: 2, red: 7)
        let key = try milestone("M9", key: true)
        #expect(try schedule([milestone("M4", late: 5), key], tolerances).health == .atRisk)
        #expect(try schedule([milestone("M4", late: 15), key], tolerances).limit == .init(amber: 4, red: 14))
        tolerances.otherMilestoneDays = .init(amber: 5, red: 6)
        #expect(try schedule([milestone("M4", late: 5), key], tolerances).health == .onTrack)
        #expect(try schedule([milestone("M4", late: 7), key], tolerances).health == .offTrack)
    }

    @Test("judges all like key ones where none is key")
    func noneIsKey() throws {
        #expect(try schedule([milestone("M4", late: 6)]).health == .atRisk)
    }

    @Test("names the milestone with the worst health, and of those the one with the most days")
    func worst() throws {
        let finding = try schedule([
            milestone("M1", late: 9), milestone("M2", key: true, late: 6), milestone("M3", late: 11),
            milestone("M4", late: 11),
        ])
        #expect((finding.item, finding.value, finding.decisiveLimit) == ("M3", 11, 10))
        let onTrack = try schedule([milestone("M1", late: 9), milestone("M2", key: true, late: 5)])
        #expect((onTrack.item, onTrack.value, onTrack.decisiveLimit) == ("M1", 9, 10))
    }

    @Test("names none where nothing is late, and does not count what was reached")
    func none() throws {
        var reached = try milestone("M1", late: 40)
        reached.actual = reached.forecast
        let finding = try schedule([reached, milestone("M2", key: true)])
        #expect((finding.item, finding.value, finding.health) == (nil, 0, .onTrack))
    }

    @Test(
        "counts the days since the expected day where nothing was promised, or where it was expected early",
        arguments: [
            (nil, "2026-03-07", 6, Health.onTrack), ("2026-06-30", "2026-03-03", 10, .onTrack),
            ("2026-06-30", "2026-03-02", 11, .atRisk), (nil, "2026-02-10", 31, .offTrack),
        ] as [(String?, String, Int, Health)]
    )
    func overdue(baseline: String?, forecast: String, days: Int, expected: Health) throws {
        var open = try milestone("M4")
        open.baseline = try baseline.map(day)
        open.forecast = try day(forecast)
        let finding = try schedule([open, milestone("M9", key: true, late: -90)])
        #expect((finding.measure, finding.value, finding.health) == (.overdueMilestoneDays, Double(days), expected))
    }

    @Test("holds a last milestone without a promise of its own against the last promise there is")
    func finish() throws {
        var last = try milestone("M9", key: true)
        last.baseline = nil
        last.forecast = try day("2026-07-06")
        let finding = try schedule([milestone("M4", key: true), last])
        #expect((finding.measure, finding.value, finding.item) == (.finishSlipDays, 6, "M9"))
        #expect(finding.health == .atRisk)
    }

    @Test("is the same set of milestones as the largest slip ahead: all that are open")
    func largest() throws {
        var plan = Plan()
        plan.milestones = [
            try milestone("M4", late: 35), try milestone("M6", key: true, late: 14), try milestone("M1", late: 50),
        ]
        plan.milestones[2].actual = plan.milestones[2].forecast
        let finish = try #require(FinishForecast(plan, at: day("2026-03-13")))
        #expect((finish.milestone.id, finish.largestSlip?.id, finish.largestSlipDays) == ("M6", "M4", 35))
    }
}
