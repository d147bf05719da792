import Foundation
import PorticoModel
import PorticoWeeks
import TestSupport
import Testing

@testable import PorticoRendering

/// One thing is late and one is early in each list; what each view must say was worked out from the dates by hand.
@Suite("The sign of a slip")
struct SlipSignTests {
    private static let plan = """
        phases:
          - {id: P1, title: Discovery, baseline: {start: 2026-02-02, finish: 2026-03-27}, forecast: {finish: 2026-04-03}, actual: {start: 2026-02-02}}
          - {id: P2, title: Building, baseline: {start: 2026-04-06, finish: 2026-06-30}, forecast: {finish: 2026-06-20}}
        milestones:
          - {id: M1, title: Design approved, key: true, phase: P1, baseline: 2026-03-27, forecast: 2026-04-08, reason: Late data}
          - {id: M2, title: Pilot accepted, key: true, phase: P2, baseline: 2026-06-19, forecast: 2026-06-15}

        """

    private static let deliverables = """
        deliverables:
          - {id: D-1, title: Drawing, baseline: 2026-03-25, forecast: 2026-03-30}
          - {id: D-2, title: Manual, baseline: 2026-06-10, forecast: 2026-06-04}

        """

    private static let site = Result {
        try RenderedFacts(
            ContentFolder.client([
                "plan.yml": plan, "deliverables.yml": deliverables,
                "status/2026-03-13.md": "---\nhealth: at_risk\nheadline: Data is late\n---\n",
            ])
        )
    }

    /// The same plan where the last key milestone is late.
    private static let lateSite = Result {
        try RenderedFacts(
            ContentFolder.client([
                "plan.yml": plan.replacing("forecast: 2026-06-15", with: "forecast: 2026-06-26"),
                "status/2026-03-13.md": "---\nhealth: at_risk\nheadline: Data is late\n---\n",
            ])
        )
    }

    @Test(
        "is that of the dates in the timeline's phases and milestones",
        arguments: [
            ("id=\"p1\"", "<span class=\"diff late\">+7 d</span>"),
            ("id=\"p2\"", "<span class=\"diff early\">\u{2212}10 d</span>"),
            ("id=\"m1\"", "<span class=\"diff late\">+12 d</span>"),
            ("id=\"m2\"", "<span class=\"diff early\">\u{2212}4 d</span>"),
        ]
    )
    func timeline(anchor: String, difference: String) throws {
        let row = try Self.site.get().row(anchor, in: "timeline.html")
        #expect(row.contains(difference), "\(row)")
    }

    @Test("is that of the dates in the timeline's list for phones")
    func timelineList() throws {
        let page = try Self.site.get().text("timeline.html")
        for difference in ["late\">+7 d<", "early\">\u{2212}10 d<"] {
            #expect(page.matches(of: try Regex(NSRegularExpression.escapedPattern(for: difference))).count == 2)
        }
    }

    @Test("is that of the dates beside the finish, for the finish and for the largest slip")
    func finish() throws {
        let early = try Self.site.get().words("index.html")
        #expect(early.contains("\u{2212}4 d") && early.contains("19 Jun 2026"))
        let home = try Self.site.get().text("index.html")
        #expect(home.contains("<span class=\"diff late\">+12 d</span>"))
        #expect(!home.contains("\u{2212}12 d") && !home.contains("+4 d"))
        let late = try Self.lateSite.get().text("index.html")
        #expect(late.contains("<span class=\"diff late\">+7 d</span>") && !late.contains("\u{2212}7 d"))
    }

    @Test("is that of the dates in status.json")
    func figures() throws {
        let figures = try Self.site.get().json("status.json")
        #expect((figures["finish"] as? [String: Any])?["slip_days"] as? Int == -4)
        let milestones = try #require(figures["milestones"] as? [[String: Any]])
        #expect(milestones.map { $0["slip_days"] as? Int } == [12, -4])
        let late = try Self.lateSite.get().json("status.json")
        #expect((late["finish"] as? [String: Any])?["slip_days"] as? Int == 7)
    }

    @Test("is that of the dates in the calendar")
    func calendar() throws {
        let events = try Self.site.get().unfolded("milestones.ics").components(separatedBy: "BEGIN:VEVENT")
        let first = try #require(events.first { $0.contains("M1 Design approved") })
        let second = try #require(events.first { $0.contains("M2 Pilot accepted") })
        #expect(first.contains("27 Mar 2026") && first.contains("+12 d"))
        #expect(second.contains("19 Jun 2026") && second.contains("\u{2212}4 d"))
    }

    @Test("is that of the dates in the mail, for the finish and for each milestone")
    func mail() throws {
        let mail = try Self.site.get().text("mail/2026-03-13.txt")
        #expect(mail.contains("M2 Pilot accepted, 15 Jun 2026, \u{2212}4 d, promised for 19 Jun 2026"))
        #expect(mail.contains("M1 Design approved: 27 Mar 2026 → 8 Apr 2026, +12 d"))
        #expect(mail.contains("M2 Pilot accepted: 19 Jun 2026 → 15 Jun 2026, \u{2212}4 d"))
        let late = try Self.lateSite.get().text("mail/2026-03-13.txt")
        #expect(late.contains("M2 Pilot accepted, 26 Jun 2026, +7 d, promised for 19 Jun 2026"))
    }

    @Test("is that of the dates in the register, on its page and in both its exports")
    func register() throws {
        let site = try Self.site.get()
        let page = try site.text("deliverables/index.html")
        #expect(page.contains("<span class=\"diff late\">+5 d</span>"))
        #expect(page.contains("<span class=\"diff early\">\u{2212}6 d</span>"))
        let table = try site.text("deliverables/register.csv").components(separatedBy: "\r\n")
        #expect(table[1].contains("\"2026-03-25\",\"2026-03-30\",\"\",\"5\""))
        #expect(table[2].contains("\"2026-06-10\",\"2026-06-04\",\"\",\"-6\""))
        let data = try site.json("deliverables/register.json")["deliverables"] as? [[String: Any]]
        #expect(data?.map { $0["difference_days"] as? Int } == [5, -6])
    }

    @Test("is that of the dates in the private overview")
    func overview() throws {
        let day = EveryField.day("2026-03-20")
        let theme = try #require(Theme.load(overrides: []).theme)
        let late = try OverviewPage(
            standings: Self.site.get().portal.standings(today: day),
            today: day,
            theme: theme
        ).html
        #expect(late.contains("M1 Design approved<br><small>8 Apr 2026, +12 d</small>"))
        let plan = Self.plan.replacing("forecast: 2026-04-08, reason: Late data", with: "actual: 2026-03-11")
        let source = ContentFolder.client([
            "plan.yml": plan, "status/2026-03-13.md": "---\nhealth: on_track\nheadline: Early\n---\n",
        ])
        let early = try OverviewPage(
            standings: RenderedFacts(source).portal.standings(today: day),
            today: day,
            theme: theme
        ).html
        #expect(early.contains("M2 Pilot accepted<br><small>15 Jun 2026, \u{2212}4 d</small>"))
    }

    @Test("is told where a date changed, with + for later and − for earlier")
    func changes() throws {
        let words = try #require(Theme.load(overrides: []).theme?.edition(for: "en")).words
        let telling = ChangeTelling(words: words, currency: nil)
        #expect(telling.days(3) == "+3 d")
        #expect(telling.days(-3) == "\u{2212}3 d")
        #expect(words.difference(3).source == "<span class=\"diff late\">+3 d</span>")
        #expect(words.difference(-3).source == "<span class=\"diff early\">\u{2212}3 d</span>")
        #expect(words.difference(0).source == "<span class=\"diff even\">0 d</span>")
        #expect(words.difference(3, isAgreed: true).source == "<span class=\"diff even\">+3 d</span>")
    }
}
