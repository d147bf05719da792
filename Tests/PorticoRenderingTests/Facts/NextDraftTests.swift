import PorticoWeeks
import TestSupport
import Testing

@testable import PorticoModel
@testable import PorticoRendering

@Suite("The next update's draft")
struct NextDraftTests {
    private static let plan = """
        milestones:
          - {id: M3, title: Pilot accepted, baseline: 2026-04-11}
          - {id: M4, title: Import tried, baseline: 2026-03-16, forecast: 2026-03-16}

        """

    private static func deliverables(_ first: String) -> String {
        """
        deliverables:
          - {id: D-01, title: The charter, approver: j.doe, version: "1.0", baseline: 2026-03-16, \(first)}
          - {id: D-02, title: Pump plan, status: changes_requested, owner: c.lee, version: "1.0", baseline: 2026-03-01,
             submitted: 2026-03-01, forecast: 2026-03-24, history: [{version: "1.0", status: changes_requested, on: 2026-03-05, by: j.doe, note: No}]}

        """
    }

    /// The draft of 20 March, after an update of 13 March that was published with `next` under its second heading.
    private func draft(next: String, now: String, isFrozen: Bool = true) throws -> String {
        var files = [
            "client.yml": ContentFolder.smallClient + "cadence: {every: 1w, weekday: fri}\n", "plan.yml": Self.plan,
            "deliverables.yml": Self.deliverables("status: planned"),
            "status/2026-03-13.md":
                "---\nhealth: on_track\nheadline: Under way\nasks: []\n---\n\n## Done\n\nThe plan.\n\n## Next\n\n\(next)\n",
        ]
        if isFrozen {
            files["snapshots/2026-03-13.json"] = try RenderedClient(files, today: "2026-03-13").snapshot()
        }
        files["deliverables.yml"] = Self.deliverables(now)
        let portal = try TestPortal.of(files, today: "2026-03-19")
        let words = DraftWords(theme: try #require(Theme.load(overrides: []).theme), language: "en")
        let day = EveryField.day("2026-03-20")
        return UpdateDraft(project: portal.root, client: portal.client, date: day, words: words).text
    }

    private static let accepted =
        "status: accepted, submitted: 2026-03-16, acceptance: {version: \"1.0\", by: j.doe, on: 2026-03-17, method: email}"

    @Test("marks a line of last week that it tells in part, and loses nothing of it")
    func marked() throws {
        let text = try draft(next: "- The charter [D-01], process interviews in Ashford.", now: Self.accepted)
        #expect(text.contains("- The charter: accepted. [D-01]\n"))
        #expect(
            text.contains(
                "- [ ] The charter [D-01], process interviews in Ashford. <!-- to write: D-01 is listed already; "
                    + "confirm the rest of this line, or delete the line -->\n"
            ),
            "\(text)"
        )
    }

    @Test("leaves out only what the last draft wrote word for word")
    func generated() throws {
        let text = try draft(
            next: "- 16 Mar 2026: The charter handed over [D-01]\n- A walk through [D-01]",
            now: Self.accepted
        )
        #expect(!text.contains("The charter handed over"), "\(text)")
        #expect(text.contains("- [ ] A walk through [D-01] <!-- to write:"))
    }

    @Test("lists a delivery after a rejection under Next")
    func redelivery() throws {
        let text = try draft(next: "- Nothing", now: "status: planned")
        let next = try #require(text.split(separator: "## Next").last?.split(separator: "## ").first)
        #expect(next.contains("- 24 Mar 2026: Pump plan handed over [D-02]\n"), "\(next)")
    }

    @Test("tells what was recorded between two updates", arguments: [true, false])
    func waiting(isFrozen: Bool) throws {
        #expect(
            try draft(next: "- Nothing", now: Self.accepted, isFrozen: isFrozen).contains(
                "- The charter: accepted. [D-01]"
            )
        )
    }

    @Test("tells an acceptance with conditions whole", arguments: [true, false])
    func conditions(isFrozen: Bool) throws {
        let now = Self.accepted.replacing("status: accepted", with: "status: accepted_with_conditions")
            .replacing("method: email", with: "method: email, conditions: Print the card")
        let text = try draft(next: "- Nothing", now: now, isFrozen: isFrozen)
        #expect(text.contains("- The charter: Accepted with conditions: Print the card. [D-01]\n"), "\(text)")
        #expect(!text.contains("The charter: accepted."))
    }

    @Test("names the reviews that need no entry under asks")
    func asks() throws {
        let text = try draft(next: "- Nothing", now: "status: in_review, submitted: 2026-03-16, review_by: 2026-03-23")
        #expect(text.contains("asks: []  # and the review of D-01, which needs no entry\n"), "\(text)")
        #expect(try draft(next: "- Nothing", now: "status: planned").contains("asks: []  # nothing needed\n"))
    }

    @Test("has the date of the regular update, whatever exception came between")
    func date() {
        func published(_ day: String, _ kind: StatusUpdate.Kind) -> PublishedUpdate {
            PublishedUpdate(date: EveryField.day(day), kind: kind, health: .onTrack)
        }
        let updates = [published("2026-03-17", .exception), published("2026-03-13", .weekly)]
        let weekly = Cadence(days: 7, weekday: 5, graceDays: 3)
        func next(_ today: String) -> CalendarDate {
            UpdateDraft.nextDate(after: updates, cadence: weekly, today: EveryField.day(today))
        }
        #expect(next("2026-03-18") == EveryField.day("2026-03-20"))
        #expect(next("2026-03-23") == EveryField.day("2026-03-20"))
        #expect(next("2026-03-24") == EveryField.day("2026-03-27"))
    }
}
