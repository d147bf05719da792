import Foundation
import PorticoDiagnostics
import PorticoModel
import PorticoWeeks
import TestSupport
import Testing

@testable import PorticoRendering

@Suite("Thirty weeks, each with one truth everywhere")
struct EngagementFactsTests {
    @Test("what waits for the client is the same everywhere", arguments: Engagement.updates())
    func asks(week: Int) throws {
        let shown = try EngagementWeek.published(week)
        let asked = Engagement.asks[week]
        let home = try shown.words("index.html")
        let update = try shown.words("status/\(Engagement.day(week)).html")
        let mail = try shown.text("mail/\(Engagement.day(week)).txt")
        #expect(home.contains("Needs from you") == (asked != nil))
        #expect(update.contains("Needed from you as of") == (asked != nil))
        #expect(mail.contains("Needs from you") == (asked != nil))
        for text in [home, update, mail] { #expect(!text.contains("Nothing needed")) }
        let figures = try #require(try shown.figures()["asks"] as? [[String: Any]])
        #expect(figures.compactMap { $0["id"] as? String } == [asked?.id].compactMap(\.self))
        let standing = try #require(shown.portal.standings(today: Engagement.date(week)).first)
        #expect(standing.waiting[.client]?.count == (asked == nil ? 0 : 1))
        #expect(standing.waiting[.client]?.longest == asked?.waiting ?? 0)
        guard let asked else { return }
        let waiting = "waiting \(asked.waiting) day\(asked.waiting == 1 ? "" : "s")"
        for text in [home, update] {
            #expect(text.contains(waiting))
            for id in asked.blocks { #expect(text.contains("\(id) ")) }
        }
        for amount in asked.money { for text in [home, update, mail] { #expect(text.contains("(\(amount))")) } }
        #expect(mail.contains(waiting) && mail.contains("holds up \(asked.blocks[0])"))
        #expect(figures[0]["due"] as? String == asked.due)
        #expect(figures[0]["waiting_days"] as? Int == asked.waiting)
        #expect(figures[0]["blocks"] as? [String] == asked.blocks)
        // A review is in the calendar on the day it is due, and stands out in the register.
        guard asked.id.hasPrefix("D") else { return }
        let day = asked.due.replacing("-", with: "")
        #expect(try shown.text("reviews.ics").contains("DTSTART;VALUE=DATE:\(day)"))
        #expect(try shown.row(asked.id, in: "deliverables/index.html").contains("Awaiting your review"))
    }

    @Test("what is due and what we owe is what the script knows", arguments: Engagement.updates())
    func due(week: Int) throws {
        let shown = try EngagementWeek.published(week)
        let standing = try #require(shown.portal.standings(today: Engagement.date(week)).first)
        let kinds = ["action", "review", "deliverable"]
        let items = standing.items.filter { kinds.contains($0.kind.rawValue) }
            .map { "\($0.kind.rawValue) \($0.id) \($0.daysOverdue)" }
        #expect(items == Engagement.due[week] ?? [])
        let owed = Engagement.owed[week] ?? (0, 0)
        #expect(
            (standing.waiting[.supplier]?.count, standing.waiting[.supplier]?.longest) == (owed.count, owed.longest)
        )
        for item in standing.items where item.kind == .deliverable && item.daysOverdue > 0 {
            let row = try shown.row(item.id, in: "deliverables/index.html")
            #expect(row.contains("+\(item.daysOverdue) d") && row.contains("\(item.daysOverdue) days overdue"))
        }
        #expect(standing.nextUpdate == (week == Engagement.count ? nil : Engagement.date(week + 1)))
        #expect(try shown.figures()["next_update"] as? String == standing.nextUpdate?.description)
        #expect(try shown.words("index.html").contains("Next update") == (standing.nextUpdate != nil))
    }

    @Test("the payments are one sum everywhere", arguments: Engagement.updates())
    func payments(week: Int) throws {
        let shown = try EngagementWeek.published(week)
        let lines = Engagement.sum(week)
        #expect(try shown.words("payments.html").contains(lines.joined(separator: " ")))
        let mail = try shown.text("mail/\(Engagement.day(week)).txt")
        let told = lines.map { line in "- " + line.replacing(#/ (\+?€)/#, with: { ": \($0.output.1)" }) }
        #expect(mail.contains(told.joined(separator: "\n")), "\(mail)")
        let sum = try #require(try shown.figures()["payments"] as? [String: Any])
        let parts = ["paid", "invoiced", "earned", "planned"].compactMap { sum[$0] as? Int }
        #expect(parts.reduce(0, +) == sum["total"] as? Int)
        #expect(sum["total"] as? Int == (week < 18 ? 40_000 : 44_000))
        #expect(try shown.words("index.html").contains("of €\(week < 18 ? "40,000" : "44,000") paid"))
        #expect(shown.diagnostics.allSatisfy { $0.rule != "payments-total" })
    }

    @Test("each difference means the same everywhere", arguments: Engagement.updates())
    func differences(week: Int) throws {
        let shown = try EngagementWeek.published(week)
        let truth = Engagement.differences(week)
        let milestones = try #require(try shown.figures()["milestones"] as? [[String: Any]])
        #expect(milestones.count == truth.count)
        let trend = TrendInput(shown.portal.root.weeks.all).lines
        for milestone in milestones {
            let id = try #require(milestone["id"] as? String)
            let days = try #require(truth[id])
            #expect(milestone["slip_days"] as? Int == days, "\(id)")
            let said = days == 0 ? "0 d" : "+\(days) d"
            #expect(try shown.row(id, in: "timeline.html").contains(" \(said) "), "\(id)")
            #expect(trend.first { $0.id == id }?.labelled == days, "\(id)")
        }
        let finish = try #require(try shown.figures()["finish"] as? [String: Any])
        #expect(finish["expected"] as? String == Engagement.finish)
        for page in ["index.html", "timeline.html"] {
            #expect(try shown.words(page).contains("31 July 2026"))
        }
        #expect(try shown.text("mail/\(Engagement.day(week)).txt").contains("M5 Handover completed, 31 Jul 2026"))
        #expect(try shown.text("milestones.ics").contains("DTSTART;VALUE=DATE:20260731"))
    }

    @Test("the conditions of an acceptance are told wherever it is")
    func conditions() throws {
        let truth = Engagement.conditional
        let shown = try EngagementWeek.published(truth.week)
        let day = Engagement.day(truth.week)
        for page in ["index.html", "status/\(day).html"] {
            #expect(try shown.words(page).contains("Accepted with conditions \(truth.id)"))
            #expect(try shown.words(page).contains(truth.conditions))
        }
        let mail = try shown.text("mail/\(day).txt")
        #expect(mail.contains("Accepted with conditions: \(truth.id)") && mail.contains(truth.conditions))
        #expect(try shown.row(truth.id, in: "deliverables/index.html").contains("Accepted with conditions"))
        #expect(try shown.text("status.json").contains("\"conditions\": \"\(truth.conditions)\""))
    }

    @Test("what is recorded before the next update waits for it, and stops no build", arguments: Engagement.updates())
    func between(week: Int) throws {
        guard week < Engagement.count, week + 1 != Engagement.missed else { return }
        // Friday's data, before Friday's update is written.
        var files = Engagement.files(week + 1)
        files["status/\(Engagement.day(week + 1)).md"] = nil
        let before = try EngagementWeek.published(week)
        let now = try EngagementWeek(after: week, files: files, today: Engagement.date(week + 1))
        #expect(now.diagnostics.filter { $0.severity == .error }.map(\.summary) == [])
        for path in ["mail/\(Engagement.day(week)).txt", "status/\(Engagement.day(week)).html", "milestones.ics"] {
            #expect(try now.text(path) == before.text(path), "\(path)")
        }
        // Home and figures may add only what has changed since.
        func plain(_ shown: EngagementWeek) throws -> String {
            // The navigation is today's.
            let main = try #require(try shown.text("index.html").split(separator: "<main").last)
            return EngagementWeek.words(of: main.replacing(/<p class="computed drift">.*?<\/p>/, with: ""))
        }
        let pages = Engagement.pages(week).count == Engagement.pages(week + 1).count
        if pages { #expect(try plain(now) == plain(before)) }
        var (own, former) = (try now.figures(), try before.figures())
        own["since"] = nil
        former["since"] = nil
        #expect(try Self.text(of: own) == Self.text(of: former))
    }

    private static func text(of json: [String: Any]) throws -> String {
        String(decoding: try JSONSerialization.data(withJSONObject: json, options: .sortedKeys), as: UTF8.self)
    }

    @Test("the Tuesday's events are in Friday's draft")
    func drafted() throws {
        var files = Engagement.files(4)
        files["status/\(Engagement.day(4)).md"] = nil
        let now = try EngagementWeek(after: 3, files: files, today: Engagement.date(4))
        #expect(try !now.row("M1", in: "timeline.html").contains("Reached"))
        let words = DraftWords(theme: try #require(Theme.load(overrides: []).theme), language: "en")
        let client = now.portal.client
        let draft = UpdateDraft(project: now.portal.root, client: client, date: Engagement.date(4), words: words).text
        #expect(draft.contains("- Requirements signed off: reached on 30 Jan 2026. [M1]\n"), "\(draft)")
        #expect(draft.contains("- Requirements: accepted. [D-01]\n"))
    }

    @Test("an exception on Tuesday leaves Friday due")
    func exception() throws {
        var files = Engagement.files(19)
        files["status/2026-05-19.md"] =
            "---\ndate: 2026-05-19\nauthor: t.ali\nkind: exception\nhealth: on_track\nheadline: The pier is closed\n---\n\n## What happened\n\nA storm.\n"
        for (today, state) in [("2026-05-20", "upcoming"), ("2026-05-22", "due"), ("2026-05-26", "overdue")] {
            let shown = try EngagementWeek(after: 19, files: files, today: EveryField.day(today))
            let standing = try #require(shown.portal.standings(today: EveryField.day(today)).first)
            #expect(standing.nextUpdate == EveryField.day("2026-05-22"))
            #expect(standing.updateState.rawValue == state)
            let overdue = shown.diagnostics.filter { $0.rule == "update-overdue" }.map(\.summary)
            #expect(overdue == (state == "overdue" ? ["the next update was due on 2026-05-22, 4 days ago"] : []))
            #expect(try shown.words("index.html").contains("Next update Fri 22 May"))
        }
    }
}
