import PorticoBuild
import PorticoDiagnostics
import PorticoModel
import PorticoWeeks
import TestSupport
import Testing

/// A client of few files, whose weeks are frozen one after the other as `portico snapshot` does it.
private struct SmallClient {
    var files: [String: String] = [
        "client.yml":
            "name: Acme\npeople:\n  - {id: c.lee, name: Chris Lee, side: supplier, role: Lead, email: c@consult.example}\n",
        "plan.yml": """
        milestones:
          - {id: M1, title: Pilot accepted, baseline: 2026-04-11, forecast: 2026-04-11}
        """,
        "guides/booking.md": "# Booking\n\nText.\n",
        "shared/part.md": "Part of then.\n",
    ]

    mutating func update(_ date: String, _ headline: String, text: String = "## Done\n\nMuch [M1].\n") {
        files["status/\(date).md"] = "---\ndate: \(date)\nhealth: on_track\nheadline: \(headline)\n---\n\(text)"
    }

    func parse(asOf: String? = nil) -> (portal: Portal?, diagnostics: [Diagnostic]) {
        let texts = files.map { SourceFile(path: "acme/\($0)", text: $1) }
        let source = ClientSource(
            slug: "acme",
            texts: texts,
            assets: [],
            settings: SiteSettings(supplier: Supplier(name: "Lee Consult"))
        )
        let dates = BuildDates(today: EveryField.day("2026-12-31"), asOf: asOf.map(EveryField.day))
        return PortalParser(dates: dates).parse(source)
    }

    /// Freezes the newest update.
    mutating func freeze() throws {
        let live = try #require(parse().portal?.root.weeks.live)
        files["snapshots/\(live.date).json"] = live.text
    }

    /// What other rules say of so small a client is not what is asked here.
    static func isAboutWeeks(_ diagnostic: Diagnostic) -> Bool {
        diagnostic.rule.contains("snapshot") || diagnostic.rule.hasPrefix("update-")
    }

    func findings() -> [String] {
        parse().diagnostics.filter(Self.isAboutWeeks).map { line(for: $0) }
    }
}

@Suite("Frozen weeks in a portal")
struct WeekKeeperTests {
    /// Two weeks frozen, the milestone slipped in the second.
    private func client() throws -> SmallClient {
        var client = SmallClient()
        client.update("2026-03-06", "First", text: "Hello.\n\n:::include ../shared/part.md\n")
        try client.freeze()
        client.files["plan.yml"] = client.files["plan.yml"]?.replacing(
            "forecast: 2026-04-11",
            with: "forecast: 2026-04-25"
        )
        client.files["guides/import.md"] = "# Import\n\nText.\n"
        client.update("2026-03-13", "Second")
        try client.freeze()
        return client
    }

    @Test("say nothing where everything is as it was published")
    func quiet() throws {
        #expect(try client().findings() == [])
    }

    @Test("show an old update's own data and nothing newer")
    func asPublished() throws {
        var client = try client()
        client.files["plan.yml"] = "milestones:\n  - {id: M2, title: Other done, baseline: 2026-05-01}\n"
        client.files["client.yml"] = "name: Acme and Sons\n"
        client.files["guides/import.md"] = nil
        client.files["shared/part.md"] = "Part of now.\n"
        client.update("2026-03-20", "Third", text: "None.\n")
        let portal = try #require(client.parse().portal)
        let project = portal.root
        #expect(project.weeks.all.map(\.date.description) == ["2026-03-06", "2026-03-13", "2026-03-20"])
        let week = try #require(project.weeks.week(of: EveryField.day("2026-03-06")))
        let (then, old) = portal.asPublished(week, in: project)
        #expect(then.client.name == "Acme")
        #expect(old.updates.map(\.headline) == ["First"])
        #expect(old.plan.milestones.map(\.id) == ["M1"])
        #expect(old.plan.milestones.first?.forecast == EveryField.day("2026-04-11"))
        #expect(old.statusDate == EveryField.day("2026-03-06"))
        #expect(old.sections.map(\.root.pages.count) == [1])
        #expect(old.weeks.all.count == 1)
        #expect(week.update.included == ["shared/part.md": "Part of then.\n"])
        // What is gone keeps the address the page was published with; what came later has none on it.
        #expect(then.links.items[""]?["M1"]?.outputPath == "timeline.html#m1")
        #expect(then.links.items[""]?["M2"] == nil)
        #expect(then.links.pages["acme/guides/booking.md"]?.outputPath == "guides/booking.html")
        #expect(then.links.pages["acme/guides/import.md"] == nil)
        #expect(then.links.pages["acme/guides/"]?.outputPath == "guides/index.html")
    }

    @Test("tell what changed with each update")
    func changes() throws {
        let weeks = try #require(try client().parse().portal).root.weeks
        let diff = try #require(weeks.changes(with: EveryField.day("2026-03-13")))
        #expect(diff.changes.map(\.kind) == [.milestoneSlipped, .pageAdded])
        #expect(weeks.changes(with: EveryField.day("2026-03-06")) == nil)
        #expect(weeks.planHistory.weeks.map(\.date.description) == ["2026-03-06", "2026-03-13"])
    }

    @Test("report an update that was edited later, and show what was published")
    func editedUpdate() throws {
        var client = try client()
        client.update("2026-03-06", "Better than it was")
        #expect(
            client.findings() == [
                "acme/status/2026-03-06.md:4:11: warning: `headline` of the update of 2026-03-06 was changed after "
                    + "publication; its page shows the published text [update-changed]"
            ]
        )
        #expect(client.parse().portal?.root.updates.last?.headline == "First")
    }

    @Test("report an update whose text was edited below an unchanged headline")
    func editedText() throws {
        var client = try client()
        client.update("2026-03-06", "First", text: "Hello to all.\n\n:::include ../shared/part.md\n")
        #expect(
            client.findings() == [
                "acme/status/2026-03-06.md:1:1: warning: the update of 2026-03-06 was changed after publication; its page "
                    + "shows the published text [update-changed]"
            ]
        )
    }

    @Test("report an update whose file is gone, and still show it")
    func removedUpdate() throws {
        var client = try client()
        client.files["status/2026-03-06.md"] = nil
        #expect(client.parse().diagnostics.filter(SmallClient.isAboutWeeks).map(\.rule) == ["update-removed"])
        #expect(client.parse().portal?.root.updates.map(\.headline) == ["Second", "First"])
    }

    @Test("report an update without a snapshot between others as a warning, an older one as a note")
    func unkept() throws {
        var client = try client()
        client.update("2026-03-10", "Between")
        client.update("2026-02-27", "Before")
        #expect(
            client.findings() == [
                "acme/status/2026-02-27.md:1:1: note: the update of 2026-02-27 has no snapshot [update-without-snapshot]",
                "acme/status/2026-03-10.md:1:1: warning: the update of 2026-03-10 has no snapshot [update-without-snapshot]",
            ]
        )
    }

    @Test("say once that no week at all is kept")
    func neverKept() {
        var client = SmallClient()
        client.update("2026-03-06", "First")
        client.update("2026-03-13", "Second")
        client.update("2026-03-20", "Third")
        #expect(
            client.findings() == [
                "acme/status/2026-03-20.md:1:1: note: Acme has no snapshots: 2 older updates are shown without "
                    + "their data [update-without-snapshot]"
            ]
        )
    }

    @Test("say that data changed since the newest was frozen")
    func drift() throws {
        var client = try client()
        client.files["plan.yml"] = client.files["plan.yml"]?.replacing("2026-04-25", with: "2026-05-02")
        #expect(
            client.findings() == [
                "acme/status/2026-03-13.md:1:1: note: since the update of 2026-03-13 was published, M1 Pilot accepted changed "
                    + "[changed-since-snapshot]"
            ]
        )
    }

    @Test("are the whole portal's data as of an earlier date")
    func asOf() throws {
        let project = try #require(try client().parse(asOf: "2026-03-08").portal).root
        #expect(project.updates.map(\.headline) == ["First"])
        #expect(project.plan.milestones.first?.forecast == EveryField.day("2026-04-11"))
    }

    @Test(
        "count as kept from their own day on",
        arguments: [
            ("2026-03-05", []), ("2026-03-06", ["2026-03-06"]), ("2026-03-12", ["2026-03-06"]),
            ("2026-03-13", ["2026-03-06", "2026-03-13"]),
        ]
    )
    func kept(asOf date: String, weeks: [String]) throws {
        let project = try #require(try client().parse(asOf: date).portal).root
        #expect(project.weeks.frozen.map(\.date.description) == weeks)
    }
}
