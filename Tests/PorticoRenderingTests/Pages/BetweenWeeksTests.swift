import Foundation
import PorticoBuild
import PorticoModel
import PorticoWeeks
import TestSupport
import Testing

@testable import PorticoRendering

/// A week is frozen, and the data go on.
@Suite("Between two published weeks")
struct BetweenWeeksTests {
    private static let plan = """
        milestones:
          - {id: M4, title: Pilot accepted, baseline: 2026-03-20, forecast: 2026-03-20, key: true}
          - {id: M6, title: Handover completed, baseline: 2026-04-10, forecast: 2026-04-10, key: true}

        """

    private static let moved = plan.replacing(
        "forecast: 2026-03-20",
        with: "forecast: 2026-04-20, reason: The line is late"
    )

    private func client(_ plan: String, snapshot: String? = nil) -> ClientSource {
        var texts = [
            "plan.yml": plan,
            "status/2026-03-13.md": "---\nhealth: on_track\nheadline: Under way\n---\n",
        ]
        texts["snapshots/2026-03-13.json"] = snapshot
        return ContentFolder.client(texts)
    }

    private func portal(_ source: ClientSource, asOf: String? = nil) throws -> Portal {
        let dates = BuildDates(today: EveryField.day("2026-03-16"), asOf: asOf.map(EveryField.day))
        return try #require(PortalParser(dates: dates).parse(source).portal)
    }

    private func files(_ portal: Portal) throws -> [String: String] {
        let theme = try #require(Theme.load(overrides: []).theme)
        var files: [String: String] = [:]
        for file in PortalRenderer(theme: theme).render(portal).files {
            if case .text(let text) = file.contents { files[file.path] = text }
        }
        return files
    }

    private func words(_ page: String?) throws -> String {
        try #require(page).replacing(/<svg.*?<\/svg>/.dotMatchesNewlines(), with: "").replacing(/<[^>]*>/, with: "")
    }

    private func frozen() throws -> String { try #require(try portal(client(Self.plan)).root.weeks.live).text }

    @Test("the home keeps the health of the week and says what the data say now, and why")
    func drift() throws {
        let now = try portal(client(Self.moved, snapshot: try frozen()))
        let files = try files(now)
        let home = try words(files["index.html"])
        let told =
            "Since this update: Off track now (M4 is 31 d off its promised date, limit 15 d); "
            + "finish now 20 Apr 2026 (was 10 Apr 2026)\n"
        #expect(home.contains(told))
        #expect(home.contains("Calculated: On track"))
        let figures = try JSONSerialization.jsonObject(with: Data(try #require(files["status.json"]).utf8))
        let health = try #require((figures as? [String: Any])?["health"] as? [String: Any])
        #expect(health["computed"] as? String == "on_track")
        #expect(try !words(files["status/2026-03-13.html"]).contains("Since this update"))
        #expect(now.standings(today: EveryField.day("2026-03-16")).map(\.computed) == [.offTrack])
    }

    @Test("nothing is said where nothing changed, though days have passed, nor of the week as it stood")
    func noDrift() throws {
        let snapshot = try frozen()
        let same = try files(portal(client(Self.plan, snapshot: snapshot)))
        #expect(try !words(same["index.html"]).contains("Since this update"))
        let then = try files(portal(client(Self.moved, snapshot: snapshot), asOf: "2026-03-13"))
        #expect(try !words(then["index.html"]).contains("Since this update"))
    }

    @Test(
        "home, mail, figures and calendar are as of the week; home and figures say what changed since, other pages that"
    )
    func agreement() throws {
        let snapshot = try frozen()
        let now = try files(portal(client(Self.moved, snapshot: snapshot)))
        let home = try words(now["index.html"])
        // The finish, its picture and the next milestones are those of the mail.
        #expect(home.contains("10 Apr 2026, as promised") || home.contains("10 April 2026"))
        #expect(
            try words(now["index.html"]?.replacing(/<p class="computed drift">.*?<\/p>/, with: "")).contains("20 Apr")
                == false
        )
        let mail = try #require(now["mail/2026-03-13.txt"])
        #expect(mail.contains("M6 Handover completed, 10 Apr 2026"))
        let json = try JSONSerialization.jsonObject(with: Data(try #require(now["status.json"]).utf8)) as? [String: Any]
        #expect((json?["finish"] as? [String: Any])?["expected"] as? String == "2026-04-10")
        let since = try #require(json?["since"] as? [String: Any])
        #expect((since["finish"] as? String, since["computed"] as? String) == ("2026-04-20", "off_track"))
        #expect(now["milestones.ics"]?.contains("20260410") == true)
        #expect(now["milestones.ics"]?.contains("20260420") == false)
        // The plan's own page shows the data of today, and says so.
        #expect(try words(now["timeline.html"]).contains("Status as of 13 Mar 2026 with changes since"))
        #expect(!home.contains("with changes since"))
        let same = try files(portal(client(Self.plan, snapshot: snapshot)))
        #expect(try !words(same["timeline.html"]).contains("with changes since"))
        #expect(same["status.json"]?.contains("\"since\"") == false)
    }

    @Test(
        "a milestone reached on Tuesday is on no page before Friday, and overview knows it",
        arguments: [true, false]
    )
    func waiting(isFrozen: Bool) throws {
        let reached = Self.plan.replacing("forecast: 2026-03-20", with: "forecast: 2026-03-20, actual: 2026-03-16")
        let before = try files(portal(client(Self.plan, snapshot: isFrozen ? try frozen() : nil)))
        let now = try portal(client(reached, snapshot: isFrozen ? try frozen() : nil))
        let after = try files(now)
        for (path, text) in before { #expect(after[path] == text, "\(path)") }
        #expect(now.standings(today: EveryField.day("2026-03-16")).first?.nextMilestone?.id == "M6")
    }
}
