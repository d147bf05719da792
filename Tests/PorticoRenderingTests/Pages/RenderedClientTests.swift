import PorticoModel
import TestSupport
import Testing

@testable import PorticoRendering

@Suite("A client's folder, rendered")
struct RenderedClientTests {
    private func files(_ texts: [String: String]) throws -> [String: String] {
        let today = try #require(CalendarDate(iso: "2026-03-20"))
        let parsed = PortalParser(dates: BuildDates(today: today)).parse(ContentFolder.client(texts))
        let theme = try #require(Theme.load(overrides: []).theme)
        var files: [String: String] = [:]
        for file in PortalRenderer(theme: theme).render(try #require(parsed.portal)).files {
            if case .text(let text) = file.contents { files[file.path] = text }
        }
        return files
    }

    @Test(
        "shows a page's title once, and only once as a heading of level 1",
        arguments: [
            ("# Booking\n\nText\n\n# More\n", "<h1 id=\"booking\">Booking</h1>"),
            ("---\ntitle: Booking\n---\n# Booking\n\nText\n\n# More\n", "<h1 id=\"booking\">Booking</h1>"),
            ("---\ntitle: Rooms\n---\n# Booking\n\nText\n\n# More\n", "<h1>Rooms</h1>"),
        ]
    )
    func title(text: String, heading: String) throws {
        let page = try #require(try files(["guides/booking.md": text])["guides/booking.html"])
        #expect(page.contains(heading))
        #expect(page.matches(of: /<h1/).count == 1)
        #expect(page.contains("<h2 id=\"more\">More</h2>"))
        #expect(page.contains("<h2 id=\"booking\">Booking</h2>") == heading.contains("Rooms"))
    }

    private let project = [
        "plan.yml": """
        milestones:
          - {id: M1, title: Design approved, baseline: 2026-02-10, actual: 2026-02-10}
          - {id: M2, title: Pilot accepted, baseline: 2026-04-10, depends_on: [M1]}
          - {id: M3, title: Live, baseline: 2026-05-10, depends_on: [M2], key: true}
        """,
        "raid.yml": """
        actions:
          - {id: ACT-1, title: Name the testers, side: client, owner: j.doe, asked: 2026-03-01, due: 2026-03-30}
          - {id: ACT-2, title: Send the list, side: supplier, owner: c.lee, asked: 2026-03-10, due: 2026-03-30}
        """,
        "status/2026-03-13.md": "---\nhealth: on_track\nheadline: Under way\n---\n",
    ]

    @Test("names the milestones on which the finish hangs")
    func chain() throws {
        let page = try #require(try files(project)["timeline.html"])
        let words = page.replacing(/<[^>]*>/, with: "")
        #expect(words.contains("The finish hangs on M1 → M2 → M3."))
    }

    @Test("counts the days that each side has been waited for")
    func waited() throws {
        let page = try #require(try files(project)["decisions.html"])
        #expect(page.contains("In days, open actions have waited 12 for you and 3 for us."))
    }

    @Test("links ids in plain words, without the brackets they may stand in")
    func ids() throws {
        var texts = project
        texts["status/2026-03-13.md"] =
            "---\nhealth: at_risk\nheadline: Late\nwhy: It waits for [M2], see (ACT-1) and [x].\npath_to_green: Soon.\n---\n"
        let page = try #require(try files(texts)["index.html"]).replacing(/<[^>]*>/, with: "")
        #expect(page.contains("It waits for M2, see (ACT-1) and [x]."))
    }

    @Test(
        "says of a milestone that was left behind how late it is, wherever it stands",
        arguments: [("index.html", 3), ("timeline.html", 2)]
    )
    func overdueMilestone(path: String, times: Int) throws {
        var texts = project
        texts["plan.yml"] = """
            milestones:
              - {id: M2, title: Pilot accepted, baseline: 2026-02-25, forecast: 2026-02-27}
              - {id: M3, title: Live, baseline: 2026-05-10, key: true}
            """
        let page = try #require(try files(texts)[path])
        #expect(page.matches(of: /class="state bad"><svg.*?<\/svg>14 days overdue/).count == times)
        #expect(page.contains("<span class=\"diff late\">+16 d</span>"))
        #expect(!page.contains("+2 d"))
    }

    @Test("expects anew what came back for changes, and no longer what was given up")
    func cameBack() throws {
        var texts = project
        texts["deliverables.yml"] = """
            deliverables:
              - {id: D-1, title: Scope, owner: c.lee, approver: j.doe, baseline: 2026-03-20, forecast: 2026-03-27, submitted: 2026-03-02,
                 version: "1.0", status: changes_requested}
              - {id: D-2, title: Survey, baseline: 2026-03-20, forecast: 2026-03-24, status: withdrawn}
            """
        let page = try #require(try files(texts)["deliverables/index.html"]).replacing(/<[^>]*>/, with: "")
        #expect(page.contains("20 Mar 2026\n27 Mar 2026\n+7 d\n"))
        #expect(page.contains("20 Mar 2026\n–\n\n"))
    }
}
