import PorticoModel
import TestSupport
import Testing

@testable import PorticoRendering

@Suite("The page of a past week")
struct PastWeekTests {
    private static func update(_ headline: String) -> String {
        "---\nhealth: on_track\nheadline: \(headline)\nasks: [ACT-1]\n---\n\n## Done\n\nThe plan.\n"
    }

    private static let raid =
        "actions:\n  - {id: ACT-1, title: Name deputies, side: client, owner: j.doe, asked: 2026-03-02, due: 2026-03-27}\n"

    private func weeks() throws -> (first: RenderedClient, second: RenderedClient) {
        var files = ["raid.yml": Self.raid, "status/2026-03-13.md": Self.update("First")]
        files["snapshots/2026-03-13.json"] = try RenderedClient(files, today: "2026-03-13").snapshot()
        let first = try RenderedClient(files, today: "2026-03-13")
        files["guides/booking.md"] = "# Booking\n\nBook.\n"
        files["status/2026-03-20.md"] = Self.update("Second")
        return (first, try RenderedClient(files))
    }

    @Test("has the way to the archive in its bytes, which no later week changes")
    func bytes() throws {
        let (first, second) = try weeks()
        let page = try second.text("status/2026-03-13.html")
        #expect(page == (try first.text("status/2026-03-13.html")))
        #expect(page.contains("<p class=\"past\"><span>Published <time datetime=\"2026-03-13\">13 Mar 2026</time>."))
        #expect(page.contains("<a href=\"index.html\">All updates</a></p>\n<h1>"))
        #expect(page.contains("data-week=\"2026-03-13\" data-project=\"\""))
        // Old counts would be wrong, and the guide did not exist.
        #expect(!page.contains("class=\"count\"") && !page.contains("guides/"))
    }

    @Test("asks in the past tense, and the home in the present")
    func tense() throws {
        let (_, second) = try weeks()
        #expect(try second.words("status/2026-03-13.html").contains("Needed from you as of 13 Mar 2026"))
        #expect(try second.words("index.html").contains("Needs from you"))
    }

    @Test("learns from the script which update is the newest, and today's navigation")
    func script() throws {
        let (_, second) = try weeks()
        let script = try second.text("assets/portico.js")
        #expect(
            script.contains(
                "weeks:{\"\":{date:\"2026-03-20\",href:\"status/2026-03-20.html\",text:\"Newest update: 20 Mar 2026\","
                    + "nav:[[\"index.html\",\"Overview\",\"\"],[\"status/index.html\",\"Status\",\"2\"],[\"guides/index.html\",\"Guides\",\"1\"]"
            ),
            "\(script.prefix(3000))"
        )
    }

    @Test(
        "as of that week, pages that were written later are left out, and later reviews taken back",
        arguments: [true, false]
    )
    func asOf(isFrozen: Bool) throws {
        let page = { (words: String, keys: String) in
            "---\ntitle: \(words)\n\(keys)---\n\nBook, see [later](later.md).\n"
        }
        var files = ["status/2026-03-13.md": Self.update("First"), "raid.yml": Self.raid]
        files["guides/booking.md"] = page("Booking", "reviewed_on: 2026-03-10\nreview_in: 6m\n").replacing(
            ", see [later](later.md)",
            with: ""
        )
        if isFrozen { files["snapshots/2026-03-13.json"] = try RenderedClient(files, today: "2026-03-13").snapshot() }
        files["guides/booking.md"] = page(
            "Booking",
            isFrozen ? "reviewed_on: 2026-03-18\nreview_in: 6m\n" : "reviewed_on: 2026-03-13\n"
        )
        files["guides/later.md"] = page("Later", "reviewed_on: 2026-03-16\n").replacing("later.md", with: "booking.md")
        files["guides/soon.md"] = page("Soon", "publish_on: 2026-03-15\n")
        let then = try RenderedClient(files, asOf: "2026-03-13")
        #expect(then.has("guides/booking.html"))
        #expect(!then.has("guides/later.html") && !then.has("guides/soon.html"))
        #expect(try !then.text("guides/booking.html").contains("later.html"))
        #expect(try !then.words("guides/booking.html").contains("18 Mar 2026"))
        #expect(ContentFolder.client(files).findings(asOf: "2026-03-13").filter { $0.contains(": error:") } == [])
        let now = try RenderedClient(files)
        #expect(now.has("guides/later.html") && now.has("guides/soon.html"))
    }
}
