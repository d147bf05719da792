import Foundation
import PorticoDiagnostics
import PorticoModel
import PorticoWeeks
import TestSupport
import Testing

@testable import PorticoRendering

/// What readers of feeds, calendars and mail rely on from one build to the next.
@Suite("What subscribers rely on")
struct FeedFactTests {
    private func client(headline: String = "Under way", folder: String = "") -> ClientSource {
        let base = folder.isEmpty ? "" : "\(folder)/"
        return ContentFolder.client([
            "\(base)plan.yml": """
            milestones:
              - {id: M1, title: Design approved, baseline: 2026-02-10, actual: 2026-02-10}
              - {id: M2, title: Pilot accepted, baseline: 2026-04-10, key: true}
            """,
            "\(base)maintenance.yml": """
            windows:
              - {id: MW-1, title: Update, on: 2026-04-01}
              - {id: MW-2, title: Move, on: 2026-04-02, status: cancelled}
            """,
            "\(base)deliverables.yml": """
            deliverables:
              - {id: D-1, title: Training day, type: training, status: withdrawn, baseline: 2026-04-20}
              - {id: D-2, title: Manual, status: in_review, submitted: 2026-03-09, review_by: 2026-03-23}
            """,
            "\(base)status/2026-03-06.md": "---\nhealth: on_track\nheadline: Begun\n---\n",
            "\(base)status/2026-03-13.md": "---\nhealth: on_track\nheadline: \(headline)\n---\n",
        ])
    }

    private func ids(_ source: ClientSource, at path: String) throws -> [String] {
        try RenderedFacts(source).text(path).matches(of: /<id>(.*?)<\/id>/).map { String($0.1) }
    }

    @Test("an entry's id is that of its day and project, whatever its headline says")
    func headline() throws {
        let first = try ids(client(), at: "feed.xml")
        #expect(first.count == 3)
        #expect(Set(first).count == 3)
        #expect(try ids(client(headline: "Quite another headline"), at: "feed.xml") == first)
    }

    @Test("two projects of one client share no id, in feeds, calendars and mail")
    func projects() throws {
        var source = client(folder: "shop")
        source.texts += client(folder: "site").texts.filter { $0.path.contains("/site/") }
        let site = try RenderedFacts(source)
        let shop = try site.text("shop/feed.xml").matches(of: /<id>(.*?)<\/id>/).map { String($0.1) }
        let other = try site.text("site/feed.xml").matches(of: /<id>(.*?)<\/id>/).map { String($0.1) }
        #expect(shop.count == 3 && other.count == 3)
        #expect(Set(shop).isDisjoint(with: other))
        let json = try ["shop", "site"].map { folder in
            try #require(try site.json("\(folder)/feed.json")["items"] as? [[String: Any]]).map { $0["id"] as? String }
        }
        #expect(Set(json[0]).isDisjoint(with: json[1]))
        let uids = try ["shop", "site"].map { folder in
            try site.unfolded("\(folder)/milestones.ics").matches(of: /UID:(.*)/).map { String($0.1) }
        }
        #expect(uids[0].count == 2 && Set(uids[0]).isDisjoint(with: uids[1]))
        let mails = try ["shop", "site"].map { folder in
            try #require(try site.text("\(folder)/mail/2026-03-13.eml").firstMatch(of: /Message-ID: <(.*?)>/)).1
        }
        #expect(mails[0] != mails[1])
    }

    @Test("the newest update comes first, and the feed is as old as it")
    func order() throws {
        let feed = try RenderedFacts(client()).text("feed.xml")
        let moments = feed.matches(of: /<updated>(.*?)<\/updated>/).map { String($0.1) }
        #expect(moments == ["2026-03-13T12:00:00Z", "2026-03-13T12:00:00Z", "2026-03-06T12:00:00Z"])
    }

    @Test("an event is confirmed, tentative or cancelled as its item is")
    func statuses() throws {
        let site = try RenderedFacts(client())
        func status(_ path: String, _ summary: String) throws -> String? {
            let events = try site.unfolded(path).components(separatedBy: "BEGIN:VEVENT")
            let event = try #require(events.first { $0.contains(summary) }, "no \(summary) in \(path)")
            return event.firstMatch(of: /STATUS:(\w+)/).map { String($0.1) }
        }
        #expect(try status("milestones.ics", "M1 Design approved") == "CONFIRMED")
        #expect(try status("milestones.ics", "M2 Pilot accepted") == "TENTATIVE")
        #expect(try status("maintenance.ics", "MW-1 Update") == "CONFIRMED")
        #expect(try status("maintenance.ics", "MW-2 Move") == "CANCELLED")
        #expect(try status("training.ics", "D-1 Training day") == "CANCELLED")
        #expect(try status("reviews.ics", "D-2 Manual") == "CONFIRMED")
    }

    @Test("an event lasts its day: it ends on the next")
    func day() throws {
        let events = try RenderedFacts(client()).unfolded("milestones.ics").components(separatedBy: "BEGIN:VEVENT")
        let event = try #require(events.first { $0.contains("M2 Pilot accepted") })
        #expect(event.contains("DTSTART;VALUE=DATE:20260410"))
        #expect(event.contains("DTEND;VALUE=DATE:20260411"))
    }

    @Test("a frozen week's mail and feed entry stay in the language in which it was published")
    func language() throws {
        func source(_ language: String, frozen: String?) -> ClientSource {
            var texts = [
                "client.yml": "name: Acme\nlanguage: \(language)\n",
                "status/2026-03-13.md": "---\nhealth: at_risk\nheadline: Begun\n---\n",
            ]
            texts["snapshots/2026-03-13.json"] = frozen
            if frozen != nil { texts["status/2026-03-20.md"] = "---\nhealth: at_risk\nheadline: Under way\n---\n" }
            return ContentFolder.client(texts)
        }
        let german = try #require(try RenderedFacts(source("de", frozen: nil)).portal.root.weeks.live).text
        let site = try RenderedFacts(source("en", frozen: german))
        #expect(try site.text("mail/2026-03-13.txt").contains("Gefährdet"))
        #expect(try site.text("mail/2026-03-20.txt").contains("At risk"))
        #expect(try !site.text("mail/2026-03-20.txt").contains("Gefährdet"))
        let entries = try site.text("feed.xml").components(separatedBy: "<entry>")
        #expect(entries[1].contains("At risk") && entries[2].contains("Gefährdet"))
    }
}
