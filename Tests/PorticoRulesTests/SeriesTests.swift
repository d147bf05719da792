import PorticoBuild
import PorticoDiagnostics
import PorticoModel
import PorticoRules
import TestSupport
import Testing

/// Rules that compare this week with the weeks before.
@Suite("A rule about a series of weeks")
struct SeriesTests {
    /// Whether the rule finds something about M3 on 13 March, promised for 11 April, after weeks with these forecasts.
    private func says(
        _ rule: String,
        weeks: [String: String],
        wasKey: Bool = false,
        now milestone: String
    ) throws -> Bool {
        let day = try #require(CalendarDate(iso: "2026-03-13"))
        let plan = "milestones:\n  - {id: M3, title: Pilot accepted, baseline: 2026-04-11, \(milestone)}\n"
        let dates = BuildDates(today: day, asOf: day)
        let portal = try #require(PortalParser(dates: dates).parse(ContentFolder.client(["plan.yml": plan])).portal)
        let baseline = try #require(CalendarDate(iso: "2026-04-11"))
        let history = try weeks.sorted { $0.key < $1.key }.map { date, forecast in
            let dates = PlanHistory.Dates(baseline: baseline, forecast: CalendarDate(iso: forecast), isKey: wasKey)
            return PlanHistory.Week(date: try #require(CalendarDate(iso: date)), milestones: ["M3": dates])
        }
        return Rules.check(portal, dates: dates, history: ["": PlanHistory(weeks: history)]).contains {
            $0.rule == rule
        }
    }

    private func weeks(_ forecasts: String...) -> [String: String] {
        Dictionary(uniqueKeysWithValues: zip(["2026-02-20", "2026-02-27", "2026-03-06"], forecasts))
    }

    @Test("a day a day is a slip every week; one slip that has held since is none")
    func slips() throws {
        let rule = "slip-a-day-a-day"
        func found(_ weeks: [String: String], _ now: String) throws -> Bool {
            try says(rule, weeks: weeks, now: "forecast: \(now), reason: Data")
        }
        #expect(try found(weeks("2026-04-11", "2026-04-18", "2026-04-25"), "2026-05-02"))
        #expect(try !found(weeks("2026-04-11", "2026-05-02", "2026-05-02"), "2026-05-02"))
        #expect(try !found(weeks("2026-04-11", "2026-04-11", "2026-04-11"), "2026-05-02"))
        #expect(try !found(weeks("2026-04-11", "2026-04-18", "2026-04-25"), "2026-05-01"))
    }

    @Test(
        "key is lost in silence only while the milestone is open and late, and was key in the last week",
        arguments: [
            (true, "forecast: 2026-04-12, reason: Data", true), (true, "forecast: 2026-04-11", false),
            (true, "forecast: 2026-04-12, reason: Data, key: true", false),
            (false, "forecast: 2026-04-12, reason: Data", false), (true, "actual: 2026-03-12", false),
        ]
    )
    func key(wasKey: Bool, milestone: String, isFound: Bool) throws {
        let found = try says(
            "key-dropped-while-late",
            weeks: ["2026-03-06": "2026-04-11"],
            wasKey: wasKey,
            now: milestone
        )
        #expect(found == isFound)
    }
}
