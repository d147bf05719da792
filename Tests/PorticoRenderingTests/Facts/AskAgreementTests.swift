import Foundation
import PorticoModel
import PorticoWeeks
import TestSupport
import Testing

@testable import PorticoRendering

@Suite("A review asked of the client")
struct AskAgreementTests {
    private static let files = [
        "client.yml": ContentFolder.smallClient + "cadence: {every: 1w, weekday: fri, grace_days: 3}\n",
        "plan.yml": """
        currency: EUR
        milestones:
          - {id: M3, title: Pilot accepted, baseline: 2026-04-11}
        payments:
          - {id: PAY-2, title: Pilot, amount: 16000, due: {milestone: M3}, requires_acceptance: [D-07]}

        """,
        "deliverables.yml": """
        deliverables:
          - {id: D-07, title: Pilot configuration, milestone: M3, status: in_review, approver: j.doe, version: "1.0",
             baseline: 2026-03-12, submitted: 2026-03-12, review_by: 2026-03-18}

        """,
        "status/2026-03-20.md": update("asks: []\n"),
    ]

    private static func update(_ keys: String, body: String = "## Done\n\nThe pilot.\n") -> String {
        "---\nhealth: on_track\nheadline: Under way\n\(keys)---\n\n\(body)"
    }

    @Test("is an ask on home, in the update, the mail and the feed, though the update names none")
    func pages() throws {
        let client = try RenderedClient(Self.files)
        for path in ["index.html", "status/2026-03-20.html"] {
            let page = try client.words(path)
            #expect(page.contains("Review: Pilot configuration"), "\(path)")
            #expect(page.contains("2 days overdue"), "\(path)")
            #expect(page.contains("waiting 8 days"), "\(path)")
            #expect(page.contains("holds up M3 Pilot accepted , PAY-2 Pilot (€16,000)"), "\(path)")
            #expect(!page.contains("Nothing"), "\(path)")
        }
        let mail = try client.text("mail/2026-03-20.txt")
        #expect(
            mail.contains(
                """
                - D-07 Review: Pilot configuration
                  Jane Doe, due 18 Mar 2026, 2 d overdue, waiting 8 days, holds up M3, PAY-2 (€16,000)

                """
            ),
            "\(mail)"
        )
        #expect(!mail.contains("Nothing needed"))
        #expect(try client.text("feed.json").contains("Review: Pilot configuration"))
    }

    @Test("is counted by overview, due and status.json")
    func figures() throws {
        let client = try RenderedClient(Self.files)
        let standing = try client.standing()
        #expect(standing.waiting[.client]?.count == 1)
        #expect(standing.waiting[.client]?.longest == 8)
        let due = standing.items.filter { $0.side == .client }.map { "\($0.kind.rawValue) \($0.id) \($0.daysOverdue)" }
        #expect(due == ["review D-07 2"])
        let json = try JSONSerialization.jsonObject(with: Data(try client.text("status.json").utf8)) as? [String: Any]
        let ask = try #require((json?["asks"] as? [[String: Any]])?.first)
        #expect((ask["id"] as? String, ask["kind"] as? String) == ("D-07", "review"))
        #expect((ask["waiting_days"] as? Int, ask["overdue_days"] as? Int) == (8, 2))
        #expect(ask["blocks"] as? [String] == ["M3", "PAY-2"])
        #expect((ask["payments"] as? [[String: Any]])?.first?["amount"] as? Int == 16_000)
    }

    @Test("is over once it is accepted: then the update's own word counts, and only that")
    func nothing() throws {
        var files = Self.files
        files["deliverables.yml"] = nil
        files["plan.yml"] = nil
        let said = try RenderedClient(files)
        #expect(try said.words("index.html").contains("Nothing needed from you this week."))
        #expect(try said.words("status/2026-03-20.html").contains("Nothing was needed from you that week."))
        #expect(try said.text("mail/2026-03-20.txt").contains("Nothing needed from you this week."))
        files["status/2026-03-20.md"] = Self.update("")
        let unsaid = try RenderedClient(files)
        for path in ["index.html", "status/2026-03-20.html"] {
            let page = try unsaid.words(path)
            #expect(!page.contains("Nothing") && !page.contains("Needs from you"), "\(path)")
        }
        #expect(try !unsaid.text("mail/2026-03-20.txt").contains("Needs from you"))
    }

    @Test(
        "says nothing is needed in the rhythm of the updates",
        arguments: [
            ("1w", "en", "Nothing needed from you this week.", "This week"),
            ("1m", "en", "Nothing needed from you this month.", "This month"),
            ("1w", "de", "Diese Woche brauchen wir nichts von Ihnen.", "Diese Woche"),
            ("1m", "de", "Diesen Monat brauchen wir nichts von Ihnen.", "Dieser Monat"),
        ]
    )
    func rhythm(every: String, language: String, nothing: String, title: String) throws {
        let client = ContentFolder.smallClient + "language: \(language)\ncadence: {every: \(every)}\n"
        let texts = ["client.yml": client, "status/2026-03-20.md": Self.update("asks: []\n")]
        let rendered = try RenderedClient(texts)
        #expect(try rendered.words("index.html").contains(nothing))
        #expect(try rendered.words("index.html").contains(title))
        #expect(try rendered.text("mail/2026-03-20.txt").contains(nothing))
    }

    @Test("expects no next update of a project that is over", arguments: ["complete", "on_hold", "on_track"])
    func next(health: String) throws {
        var files = Self.files
        files["status/2026-03-20.md"] = Self.update("").replacing("on_track", with: health)
        let client = try RenderedClient(files)
        let isExpected = health == "on_track"
        #expect(try client.words("index.html").contains("Next update Fri 27 Mar") == isExpected)
        #expect(try client.text("status.json").contains("\"next_update\": \"2026-03-27\"") == isExpected)
        #expect(try client.standing("2026-03-27").updateState == (isExpected ? .due : .none))
    }

    @Test("an update is told by its headings' meaning, an empty one not at all, and a draft is not published")
    func sections() throws {
        var files = Self.files
        let body =
            "## Budget\n\nKept.\n\n## Blocked\n\nNobody.\n\n## People\n\nNew.\n\n## Next\n\nTests.\n\n## Done\n\n<!-- to write: all -->\n"
        files["status/2026-03-20.md"] = Self.update("", body: body)
        let client = try RenderedClient(files)
        let home = try client.text("index.html")
        #expect(home.matches(of: /<h3>([^<]*)<\/h3>/).map { String($0.output.1) } == ["Next", "Blocked"])
        let page = try client.text("status/2026-03-20.html")
        #expect(!page.contains(">Done<"))
        #expect(!page.contains("Published 20 Mar 2026"))
        files["status/2026-03-20.md"] = Self.update(
            "",
            body: "## Budget\n\nA\n\n## Staff\n\nB\n\n## Site\n\nC\n\n## Law\n\nD\n"
        )
        let own = try RenderedClient(files).text("index.html")
        #expect(own.matches(of: /<h3>([^<]*)<\/h3>/).map { String($0.output.1) } == ["Budget", "Staff", "Site"])
    }

    @Test("a mail keeps a footnote's number apart from the word before it")
    func footnotes() throws {
        var files = Self.files
        files["status/2026-03-20.md"] = Self.update("", body: "## Done\n\nThe hall[^1] is open.\n\n[^1]: Hall 3.\n")
        let client = try RenderedClient(files)
        let theme = try #require(Theme.load(overrides: []).theme)
        let mail = try #require(
            UpdateMail(client.portal, client.portal.root, on: EveryField.day("2026-03-20"), theme: theme)
        )
        #expect(mail.html.replacing(/<[^>]*>/, with: "").contains("The hall[1] is open."))
        #expect(mail.plain.contains("The hall[1] is open."))
        #expect(!mail.html.contains("↩"))
    }
}
