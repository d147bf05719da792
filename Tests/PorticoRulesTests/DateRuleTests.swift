import PorticoBuild
import PorticoDiagnostics
import PorticoModel
import PorticoRules
import TestSupport
import Testing

@Suite("Dates that cannot be") struct DateRuleTests {
    private func findings(_ files: [String: String], _ rules: String...) -> [String] {
        ContentFolder.client(files).diagnostics(today: "2026-03-20").filter { rules.contains($0.rule) }.map(line(for:))
    }

    @Test("say of each thing that is raised, asked, granted or done on a day to come where it stands")
    func inTheFuture() {
        let raid = """
            risks:
              - {id: R-1, title: Late data, raised: 2026-06-01}
            issues:
              - {id: I-1, title: Late data, raised: 2026-06-02}
            actions:
              - {id: ACT-1, title: Send data, side: client, asked: 2026-06-03}
            change_requests:
              - {id: CR-1, title: More data, raised: 2026-06-04}
            """
        let handover = """
            access:
              - {system: Server, person: c.lee, granted: 2026-06-05, revoked: 2026-06-06}
            """
        let windows = "windows:\n  - {id: MW-1, title: Update, on: 2026-06-07, status: done}\n"
        let found = findings(
            ["raid.yml": raid, "handover.yml": handover, "maintenance.yml": windows],
            "recorded-in-the-future"
        )
        #expect(
            found == [
                "acme/handover.yml:2:46: error: Server: granted on 2026-06-05 is in the future [recorded-in-the-future]",
                "acme/handover.yml:2:67: error: Server: revoked on 2026-06-06 is in the future [recorded-in-the-future]",
                "acme/maintenance.yml:2:35: error: MW-1: 2026-06-07 is in the future [recorded-in-the-future]",
                "acme/raid.yml:2:41: error: R-1: raised on 2026-06-01 is in the future [recorded-in-the-future]",
                "acme/raid.yml:4:41: error: I-1: raised on 2026-06-02 is in the future [recorded-in-the-future]",
                "acme/raid.yml:6:56: error: ACT-1: asked on 2026-06-03 is in the future [recorded-in-the-future]",
                "acme/raid.yml:8:42: error: CR-1: raised on 2026-06-04 is in the future [recorded-in-the-future]",
            ]
        )
    }

    @Test("say of a risk, an issue and an action that is due before it was raised where both dates stand")
    func dueBefore() throws {
        let raid = """
            risks:
              - {id: R-1, title: Late data, raised: 2026-03-09, due: 2026-03-02, status: closed}
            issues:
              - {id: I-1, title: Late data, raised: 2026-03-09, due: 2026-03-02, resolved: 2026-03-10}
            """
        let source = ContentFolder.client(["raid.yml": raid])
        let found = source.diagnostics(today: "2026-03-20").filter { $0.rule == "due-before-raised" }
        #expect(found.map(\.place.start.line) == [2, 4])
        let first = try #require(found.first)
        #expect(first.summary == "R-1 is due on 2026-03-02, before it was raised on 2026-03-09")
        #expect(first.related.map(\.place.start.column) == [41])
    }

    @Test(
        "say of a phase whose promised end moved since the last week, unless an approved change request moved it",
        arguments: [
            ("", true), ("- {id: CR-1, title: More, status: raised, raised: 2026-03-10}", true),
            ("- {id: CR-1, title: More, status: approved, decided: 2026-03-10}", false),
            ("- {id: CR-1, title: More, status: approved, decided: 2026-02-10}", true),
            ("- {id: CR-1, title: More, status: approved, decided: 2026-02-10, impact: {milestones: [M1]}}", false),
        ]
    )
    func phaseMoved(change: String, isFound: Bool) throws {
        let day = { (iso: String) in try #require(CalendarDate(iso: iso)) }
        let plan = """
            phases:
              - {id: P1, title: Building, baseline: {start: 2026-02-02, finish: 2026-05-29}}
            milestones:
              - {id: M1, title: Pilot accepted, phase: P1, baseline: 2026-04-11}
            """
        let raid = change.isEmpty ? "risks: []\n" : "change_requests:\n  \(change)\n"
        let dates = BuildDates(today: try day("2026-03-20"))
        let source = ContentFolder.client(["plan.yml": plan, "raid.yml": raid])
        let portal = try #require(PortalParser(dates: dates).parse(source).portal)
        let promised = Phase.Span(start: try day("2026-02-02"), finish: try day("2026-04-30"))
        let week = PlanHistory.Week(date: try day("2026-03-06"), milestones: [:], phases: ["P1": promised])
        let found = Rules.check(portal, dates: dates, history: ["": PlanHistory(weeks: [week])])
            .filter { $0.rule == "baseline-moved-alone" }.map(line(for:))
        let expected =
            "acme/plan.yml:2:69: error: the baseline of P1's finish was 2026-04-30 on 2026-03-06 and is now 2026-05-29 "
            + "[baseline-moved-alone]"
        #expect(found == (isFound ? [expected] : []))
    }
}
