import PorticoBuild
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
        #expect(words.contains("Critical path: M1 → M2 → M3"))
    }

    @Test("counts the days that each side has been waited for")
    func waited() throws {
        let page = try #require(try files(project)["decisions.html"])
        #expect(page.contains("Open actions have waited 12 d on you, 3 d on us."))
    }

    @Test("shows every field of a client's people and of a page's front matter")
    func everyField() throws {
        let files = try files([
            "client.yml": """
            name: Acme
            aims: One screen for reception
            people:
              - {id: j.doe, name: Jane Doe, side: client, role: Sponsor, email: jane@acme.example, phone: "+49 30 1", approver: true}
              - {id: c.lee, name: Chris Lee, side: supplier, role: Lead, email: chris@consult.example}
            audiences: [{id: sponsor, name: Those who pay}]
            communication: [{audience: sponsor, what: Status update, when: Fridays, channel: This portal, owner: c.lee}]
            support: [{severity: critical, example: Nobody can book, respond: 1 h, resolve: 4 h, hours: 24x7, channel: Phone}]
            escalation: [c.lee, j.doe]
            """,
            "deliverables.yml": "deliverables:\n  - {id: D-1, title: Manual, status: planned}\n",
            "guides/first.md": "# First\n",
            "guides/booking.md": """
            ---
            title: Booking
            summary: How to book
            kind: howto
            tags: [rooms, desks]
            roles: [Reception]
            minutes: 7
            objectives: [Book a room]
            requires: [first.md]
            applies_to: {deliverable: D-1, version: "1.4"}
            owner: c.lee
            reviewed_on: 2026-01-02
            ---
            Text
            """,
            "status/2026-03-13.md": "---\nhealth: on_track\nheadline: Under way\n---\n",
        ])
        func words(_ path: String) throws -> String { try #require(files[path]).replacing(/<[^>]*>/, with: " ") }
        let people = try words("people.html")
        let shown = [
            "Jane Doe", "Sponsor", "jane@acme.example", "+49 30 1", "may accept", "Those who pay", "Status update",
            "Fridays", "This portal", "Critical", "Nobody can book", "1 h", "4 h", "24x7", "Phone",
        ]
        #expect(shown.filter { !people.contains($0) } == [])
        #expect(!people.contains("sponsor"))
        let guide = try words("guides/booking.html")
        let facts = [
            "How to book", "How-to", "rooms, desks", "Reception", "7 minutes", "Book a room", "First", "1.4",
            "Chris Lee", "2 Jan 2026",
        ]
        #expect(facts.filter { !guide.contains($0) } == [])
        #expect(try words("index.html").contains("One screen for reception"))
    }

    @Test("says in one line what changed since the update before, in the reader's language", arguments: ["en", "de"])
    func since(language: String) throws {
        let page = try #require(
            try files([
                "client.yml": "name: Acme\nlanguage: \(language)\n",
                "plan.yml": """
                milestones:
                  - {id: M1, title: Design approved, baseline: 2026-03-10, actual: 2026-03-10}
                  - {id: M2, title: Pilot accepted, baseline: 2026-03-12, actual: 2026-03-12}
                """,
                "raid.yml": """
                risks: [{id: R-1, title: Data is late, raised: 2026-03-09, probability: 2, impact: 2}]
                decisions: [{id: DEC-1, title: Hosting, decision: Theirs, by: j.doe, on: 2026-03-11}]
                actions: [{id: ACT-1, title: Name them, side: client, asked: 2026-03-01, done: 2026-03-08}]
                """,
                "status/2026-03-06.md": "---\nhealth: on_track\nheadline: Begun\n---\n",
                "status/2026-03-13.md": "---\nhealth: on_track\nheadline: Under way\n---\n",
            ])["index.html"]
        )
        let line = try #require(page.firstMatch(of: /<p class="since">(.*)<\/p>/)).1
        #expect(line.contains("<a href=\"#changes\">") && page.contains("<h2 id=\"changes\""))
        let expected = [
            "en": "Since 6 Mar 2026: 2 milestones reached, 1 decision, 1 new risk and 1 more",
            "de": "Seit dem 6. März 2026: 2 Meilensteine erreicht, 1 Entscheidung, 1 neues Risiko und 1 weitere",
        ]
        #expect(line.replacing(/<[^>]*>/, with: "") == expected[language] ?? "")
    }

    @Test("makes a section's booklet one document, whose articles link to each other within it")
    func booklet() throws {
        let page = try #require(
            try files([
                "guides/one/a.md":
                    "# Alpha\n\n## Steps\n\nSee [b](../b.md), [its end](../b.md#end) and [here](#steps).\n",
                "guides/b.md":
                    "---\ntitle: Beta\n---\n\n## End\n\n### Deeper\n\n[Up](one/a.md#alpha)\n",
            ])["guides/booklet.html"]
        )
        #expect(page.matches(of: /<h1/).count == 1)
        let levels = page.matches(of: /<h([1-6])[^>]*>(.*?)<\/h\1>/).map { "\($0.1) \($0.2)" }
        #expect(levels == ["1 Guides", "2 Contents", "2 Beta", "3 End", "4 Deeper", "2 Alpha", "3 Steps"])
        let links = page.matches(of: /<a href="(#part[^"]*)">([^<]*)/).map { "\($0.2) \($0.1)" }
        #expect(
            links == [
                "Beta #part-1", "Alpha #part-2", "Up #part-2-alpha", "b #part-1", "its end #part-1-end",
                "here #part-2-steps",
            ]
        )
        for link in page.matches(of: /href="#([^"]*)"/) { #expect(page.contains("id=\"\(link.1)\""), "\(link.1)") }
    }

    @Test("lets a browser save what it would run as a page of the portal's")
    func download() throws {
        let files = try files([
            "deliverables.yml": """
            deliverables:
              - {id: D-1, title: Manual, status: planned, files: [{path: files/a.html}, {path: files/b.pdf}]}
            """,
            "files/a.html": "<p>", "files/b.pdf": "%PDF",
            "guides/a.md": "# A\n\n[page](../files/a.html) [paper](../files/b.pdf)\n",
        ])
        for path in ["guides/a.html", "deliverables/index.html", "deliverables/d-1.html"] {
            let page = try #require(files[path])
            let links = page.matches(of: /<a class="file"[^>]*>/).map { String($0.0) }
            #expect(links.filter { $0.contains("a.html") }.allSatisfy { $0.contains(" download") })
            #expect(links.filter { $0.contains("b.pdf") }.allSatisfy { !$0.contains(" download") })
            #expect(links.count == 2)
        }
    }

    @Test("links ids in a headline where it is shown as one, and takes their brackets off where nothing can be a link")
    func headline() throws {
        var texts = project
        texts["status/2026-03-13.md"] = "---\nhealth: on_track\nheadline: The go-live waits for [M2]\n---\n"
        let files = try files(texts)
        let link = "<a class=\"id\" href=\"timeline.html#m2\""
        let heading = try #require(files["index.html"]?.firstMatch(of: /<h1>.*<\/h1>/)?.0)
        #expect(heading.contains(link) && heading.contains("<span class=\"nb\">go-live</span>"), "\(heading)")
        #expect(files["status/2026-03-13.html"]?.contains("<h1>The ") == true)
        #expect(files["status/2026-03-13.html"]?.contains("href=\"../timeline.html#m2\"") == true)
        let shown = files.filter { $0.value.contains("[M2]") }.map(\.key).sorted()
        #expect(shown == [])
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

    @Test(
        "says whose an overdue action is",
        arguments: [("client", "j.doe", "(yours)"), ("supplier", "c.lee", "(ours)")]
    )
    func whose(side: String, owner: String, told: String) throws {
        var texts = project
        texts["raid.yml"] = """
            actions:
              - {id: ACT-1, title: Name the testers, side: \(side), owner: \(owner), asked: 2026-03-01, due: 2026-03-09}
            """
        let page = try #require(try files(texts)["index.html"])
        #expect(page.contains("<th scope=\"row\">Actions</th>"))
        let words = page.replacing(/<[^>]*>/, with: "")
        #expect(words.contains("ACT-1 \(told) is 4 d overdue; at risk above 3 d, off track above 10 d"))
    }

    @Test("of several projects shows at home what each asks, since when, and what the data say of it")
    func severalProjects() throws {
        var texts: [String: String] = [:]
        for (path, text) in project { texts["shop/\(path)"] = text }
        texts["shop/plan.yml"] = """
            milestones:
              - {id: M1, title: Live, baseline: 2026-03-20, forecast: 2026-04-20, key: true, reason: The line is late}
            """
        texts["site/status/2026-03-13.md"] = "---\nhealth: on_track\nheadline: Quiet\nasks: []\n---\n"
        let page = try #require(try files(texts)["index.html"])
        let words = page.replacing(/<svg.*?<\/svg>/, with: "").replacing(/<[^>]*>/, with: "")
        #expect(words.contains("On track Status as of 13 Mar 2026\nCalculated: Off track"))
        #expect(words.contains("\nCalculated: Off track (M1 is 31 d off its promised date, limit 15 d)\n"))
        #expect(page.contains(/<a class="id" href="shop\/decisions\.html#act-1">ACT-1<\/a>/))
        #expect(words.contains("Name the testers\nACT-1due 30 Mar 2026Jane Doewaiting 12 days"))
        #expect(words.contains("Nothing needed from you this week."))
        #expect(!words.contains("Send the list"))
    }
}
