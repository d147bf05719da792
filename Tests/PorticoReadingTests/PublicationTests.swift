import PorticoBuild
import PorticoDiagnostics
import PorticoModel
import TestSupport
import Testing

/// Which files are published, and which stay out of the portal.
@Suite("What is published")
struct PublicationTests {
    private func portal(_ texts: [String: String], today: String = "2026-03-20") throws -> Portal {
        let day = try #require(CalendarDate(iso: today))
        return try #require(PortalParser(dates: BuildDates(today: day)).parse(ContentFolder.client(texts)).portal)
    }

    private func titles(_ front: String) throws -> [String] {
        let portal = try portal(["docs/a.md": "---\ntitle: Shown\n\(front)\n---\nText\n", "docs/b.md": "# Always\n"])
        return portal.root.sections.flatMap { $0.root.pages }.map(\.title).sorted()
    }

    @Test(
        "of pages is what is no draft, has come and has not expired; both days count",
        arguments: [
            ("", true), ("draft: true", false), ("draft: false", true),
            ("publish_on: 2026-03-19", true), ("publish_on: 2026-03-20", true), ("publish_on: 2026-03-21", false),
            ("expires_on: 2026-03-21", true), ("expires_on: 2026-03-20", false), ("expires_on: 2026-03-19", false),
        ]
    )
    func pages(front: String, isPublished: Bool) throws {
        #expect(try titles(front) == (isPublished ? ["Always", "Shown"] : ["Always"]))
    }

    @Test(
        "of updates is what is no draft and not of a day to come",
        arguments: [
            ("", "2026-03-19", false), ("", "2026-03-20", true), ("", "2026-03-21", true),
            ("draft: true", "2026-03-21", false), ("publish_on: 2026-03-22", "2026-03-21", false),
            ("publish_on: 2026-03-22", "2026-03-22", true), ("expires_on: 2026-03-22", "2026-03-22", false),
        ]
    )
    func updates(front: String, today: String, isPublished: Bool) throws {
        let text = "---\nhealth: on_track\nheadline: Under way\n\(front)\n---\n"
        #expect(try portal(["status/2026-03-20.md": text], today: today).root.updates.count == (isPublished ? 1 : 0))
    }

    @Test("is no link's target while it is a draft")
    func links() throws {
        let texts = ["docs/a.md": "---\ndraft: true\n---\n# A\n", "docs/b.md": "# B\n"]
        #expect(try portal(texts).links.pages.keys.sorted().contains { $0.hasSuffix("docs/b.md") })
        #expect(try !portal(texts).links.pages.keys.contains { $0.hasSuffix("docs/a.md") })
    }
}

/// Two sources for one output file: which collide, and where that is said.
@Suite("Two sources for one page")
struct CollisionTests {
    private func found(_ texts: [String: String]) -> [String] {
        ContentFolder.client(texts).diagnostics().filter { $0.rule == "output-collision" }.map(\.place.file).sorted()
    }

    @Test(
        "collide where their paths are the same, or differ in case alone",
        arguments: [
            ("docs/a.md", "---\naliases: [docs/B.html]\n---\n# A\n", "docs/b.md", true),
            ("docs/a.md", "---\naliases: [docs/b.html]\n---\n# A\n", "docs/b.md", true),
            ("docs/a.md", "---\naliases: [docs/c.html]\n---\n# A\n", "docs/b.md", false),
        ]
    )
    func byCase(first: String, text: String, second: String, isFound: Bool) {
        #expect(found([first: text, second: "# B\n"]).isEmpty != isFound)
    }

    @Test("collide where one needs a folder by the name of the other's file")
    func fileAndFolder() {
        #expect(!found(["docs/b.md": "# B\n", "docs/b.html/table.txt": "x"]).isEmpty)
        #expect(found(["docs/b.md": "# B\n", "docs/b/table.txt": "x"]).isEmpty)
    }
}
