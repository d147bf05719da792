import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif
import PorticoBuild
import PorticoModel
import PorticoWeeks
import TestSupport
import Testing

@testable import PorticoRendering

@Suite("Thirty weeks, rendered")
struct EngagementAgreementTests {
    /// The portal of week 30 with all its snapshots, and its files by path.
    private struct End {
        var portal: Portal
        var files: [String: String] = [:]

        init() throws {
            var snapshots: [String: String] = [:]
            var last: Portal?
            for week in Engagement.updates() {
                let source = ContentFolder.client(
                    Engagement.files(week).merging(snapshots) { $1 },
                    slug: Engagement.slug
                )
                let parsed = PortalParser(dates: BuildDates(today: Engagement.date(week))).parse(source)
                last = parsed.portal
                snapshots["snapshots/\(Engagement.day(week)).json"] = try #require(last?.root.weeks.live).text
            }
            let source = ContentFolder.client(
                Engagement.files(Engagement.count).merging(snapshots) { $1 },
                slug: Engagement.slug,
                settings: SiteSettings(supplier: Supplier(name: "Ali Consult"), baseURL: "https://p.example")
            )
            let parsed = PortalParser(dates: BuildDates(today: Engagement.date(Engagement.count))).parse(source)
            portal = try #require(parsed.portal)
            let theme = try #require(Theme.load(overrides: []).theme)
            for file in PortalRenderer(theme: theme).render(portal).files {
                if case .text(let text) = file.contents { files[file.path] = text }
            }
        }
    }

    private static let end = Result { try End() }

    private func file(_ path: String) throws -> String { try #require(try Self.end.get().files[path], "no \(path)") }

    private static let names: [Health: String] = [
        .onTrack: "On track", .atRisk: "At risk", .offTrack: "Off track", .complete: "Complete",
    ]

    private func name(_ health: Health) throws -> String { try #require(Self.names[health]) }

    @Test("say the same health on the page, in the feeds and in the mail", arguments: Engagement.updates())
    func agreement(week: Int) throws {
        let reported = try name(Engagement.reported(week))
        let computed = try name(Engagement.computed(week))
        let page = try file("status/\(Engagement.day(week)).html")
        #expect(try Self.words(of: "health-state", in: page).hasPrefix(reported))
        let calculated = try Self.words(of: "computed", in: page)
        let isOnTrack = Engagement.computed(week).gravity < 2
        #expect(isOnTrack ? calculated == "Calculated: \(computed)" : calculated.hasPrefix("Calculated: \(computed) ("))
        let mail = try file("mail/\(Engagement.day(week)).txt")
        #expect(mail.contains(try Regex("\n[●▲◆✓] \(reported)(, [^\n]*)?\nCalculated: \(computed)\n")))
        let portal = try Self.end.get().portal
        let html = try Self.mail(of: week, in: portal)
        #expect(try #require(html.firstMatch(of: />[●▲◆✓] ([^<]*)<\/td>/)).output.1 == reported)
        #expect(try #require(html.firstMatch(of: /Calculated: ([^<]*)</)).output.1 == computed)
        let row = try #require(
            try file("status/index.html").split(separator: "<li").first {
                $0.contains("href=\"\(Engagement.day(week)).html\"")
            }
        )
        #expect(row.contains(">\(reported)<") || row.replacing(/<[^>]*>/, with: "").contains(reported), "\(row)")
        // A feed holds the newest.
        guard Engagement.updates().suffix(WeekExports.feedLength).contains(week) else { return }
        let feed = try JSONSerialization.jsonObject(with: Data(try file("feed.json").utf8)) as? [String: Any]
        let items = try #require(feed?["items"] as? [[String: Any]])
        let item = try #require(items.first { ($0["url"] as? String)?.contains(Engagement.day(week)) == true })
        let own = try #require(item["_portico"] as? [String: String])
        #expect(own["health"] == Engagement.reported(week).rawValue)
        #expect(own["computed_health"] == Engagement.computed(week).rawValue)
        let entry = try #require(
            try file("feed.xml").split(separator: "<entry>").first {
                $0.contains("status/\(Engagement.day(week)).html")
            }
        )
        #expect(entry.contains("<category term=\"\(Engagement.reported(week).rawValue)\"/>"))
        #expect(entry.contains("Calculated: \(computed)"))
    }

    /// The words of the first element of a class, shapes left out.
    private static func words(of name: String, in page: String) throws -> String {
        let element = try Regex("<p class=\"\(name)[^>]*>(.*?)</p>").dotMatchesNewlines()
        let match = String(try #require(page.firstMatch(of: element)).output[1].substring ?? "")
        return match.replacing(/<svg.*?<\/svg>/.dotMatchesNewlines(), with: "").replacing(/<[^>]*>/, with: "")
    }

    private static func mail(of week: Int, in portal: Portal) throws -> String {
        let theme = try #require(Theme.load(overrides: []).theme)
        return try #require(UpdateMail(portal, portal.root, on: Engagement.date(week), theme: theme)).html
    }

    @Test("give feeds that hold to their standards")
    func feeds() throws {
        let atom = try #require(try XMLDocument(xmlString: try file("feed.xml")).rootElement())
        #expect(AtomSchema.problems(of: atom) == [])
        #expect(atom.elements(forName: "entry").count == WeekExports.feedLength)
        let json = try JSONSerialization.jsonObject(with: Data(try file("feed.json").utf8))
        #expect(JSONFeedSchema.problems(of: json) == [])
        // Each entry says what changed.
        #expect(try file("feed.json").contains("What changed since"))
    }

    @Test("say the newest week's health at home and in the figures")
    func newest() throws {
        let figures = try JSONSerialization.jsonObject(with: Data(try file("status.json").utf8)) as? [String: Any]
        let health = try #require(figures?["health"] as? [String: Any])
        #expect(health["reported"] as? String == "complete")
        #expect(health["computed"] as? String == "on_track")
        #expect(figures?["date"] as? String == Engagement.day(Engagement.count))
        let home = try file("index.html").replacing(/<[^>]*>/, with: "")
        #expect(home.contains("Calculated: On track"))
        #expect(try Self.words(of: "health-state", in: try file("index.html")).hasPrefix("Complete"))
        let portal = try Self.end.get().portal
        let standing = ProjectStanding(portal.root, in: portal, today: Engagement.date(Engagement.count))
        #expect(standing.reported == .complete)
        #expect(standing.computed == .onTrack)
    }

    @Test("give the trend the slips and recoveries the script knows")
    func trend() throws {
        let lines = TrendInput(try Self.end.get().portal.root.weeks.all).lines
        #expect(lines.map(\.id) == ["M1", "M2", "M3", "M4", "M5"])
        // As many as the script tells of each: a promise moved by a change request is no slip.
        let told = Engagement.changes.values.joined()
        #expect(lines.map(\.slips) == lines.map { line in told.count { $0 == "milestone_slipped \(line.id)" } })
        #expect(lines.map(\.slips) == [0, 1, 2, 3, 0])
        #expect(lines.map(\.recoveries) == [0, 0, 1, 1, 0])
        #expect(lines.map(\.days) == [0, 7, 14, 5, 0])
        #expect(lines.map(\.changes) == [[], [], [], ["CR-1"], []])
        let page = try file("timeline.html").replacing(/<[^>]*>/, with: "")
        #expect(page.contains("promised date of M4 moved by CR-1 (◇)."))
        #expect(page.contains(/\+14 d on \d+ May 2026, promised date moved by CR-1/))
    }

    @Test("give the health history its hollow week and its watermelon")
    func history() throws {
        let portal = try Self.end.get().portal
        let weeks = HealthHistoryInput(portal.root.weeks.all, cadence: portal.client.cadence).weeks
        #expect(weeks.filter(\.isMissed).map(\.date.description) == [Engagement.day(Engagement.missed)])
        #expect(weeks.filter(\.isWatermelon).map(\.date.description) == [Engagement.day(Engagement.watermelon)])
        #expect(weeks.count == Engagement.count)
    }

    @Test("keep the addresses that old weeks lead to, and say there what is gone")
    func gone() throws {
        let page = try file("guides/old-kiosk.html")
        #expect(page.contains("<h1>The old kiosk</h1>"))
        #expect(page.contains("datetime=\"\(Engagement.day(19))\""))
        let timeline = try file("timeline.html")
        #expect(timeline.contains("<li id=\"m6\">"))
        #expect(timeline.contains("Old kiosk removed"))
        #expect(!timeline.contains("<li id=\"m5\">"))
        for week in Engagement.updates() {
            let page = try file("status/\(Engagement.day(week)).html")
            for link in page.matches(of: /href="\.\.\/([a-z0-9\/-]+\.html)(?:#([^"]+))?"/) {
                let target = try file(String(link.output.1))
                let anchor = link.output.2.map { "id=\"\($0)\"" } ?? ""
                #expect(anchor.isEmpty || target.contains(anchor), "week \(week): \(link.output.0)")
            }
        }
    }

    @Test("name the feeds and the figures in each page's head")
    func alternates() throws {
        for path in ["index.html", "timeline.html", "status/\(Engagement.day(3)).html"] {
            let page = try file(path)
            for (type, name) in [
                ("application/atom+xml", "feed.xml"), ("application/feed+json", "feed.json"),
                ("application/json", "status.json"),
            ] {
                #expect(
                    page.firstMatch(
                        of: try Regex(
                            "<link rel=\"alternate\" type=\"\(NSRegularExpression.escapedPattern(for: type))\" title=\"[^\"]+\" href=\"(\\.\\./)?\(name)\">"
                        )
                    ) != nil,
                    "\(path): \(name)"
                )
            }
        }
    }

    @Test("give calendars that remember each move")
    func calendars() throws {
        let portal = try Self.end.get().portal
        let theme = try #require(Theme.load(overrides: []).theme?.edition(for: "en"))
        let calendars = WeekExports(scope: ProjectScope(portal: portal, project: portal.root, edition: theme)).calendars
        #expect(calendars.map(\.kind.rawValue) == ["milestones", "reviews", "training", "maintenance"])
        let milestones = calendars[0].calendar.events
        #expect(milestones.map { String($0.summary.split(separator: " ")[1]) } == ["M1", "M2", "M3", "M4", "M5", "M6"])
        // Reached counts too: the date or the state changed.
        #expect(milestones.map(\.sequence) == [1, 2, 4, 6, 1, 1])
        #expect(milestones.map(\.status) == [.confirmed, .confirmed, .confirmed, .confirmed, .confirmed, .cancelled])
        #expect(
            Set(calendars.flatMap { $0.calendar.events.map(\.uid) }).count == calendars.flatMap(\.calendar.events).count
        )
        #expect(calendars[3].calendar.events.map(\.sequence) == [1])
    }
}
