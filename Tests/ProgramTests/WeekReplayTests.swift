import Foundation
import TestSupport
import Testing

@Suite("Thirty weeks, published by the program")
struct WeekReplayTests {
    /// Brings the client's folder to what it was in a week; snapshots stay.
    private func write(_ week: Int, to site: Site) throws {
        let folder = "Content/\(Engagement.slug)"
        let files = Engagement.files(week)
        for name in ["guides", "status"] where site.exists("\(folder)/\(name)") { try site.remove("\(folder)/\(name)") }
        for (path, text) in files { try site.write(text, to: "\(folder)/\(path)") }
        guard week > Self.corrected else { return }
        let corrected = "\(folder)/status/\(Engagement.day(Self.corrected)).md"
        try site.replace("headline: ", with: "headline: Corrected. ", in: corrected)
    }

    /// The week whose headline is mended before anybody has seen it.
    private static let corrected = 8
    /// The week after which data change and the portal is built before the next one.
    private static let restless = 21

    private func correct(_ week: Int, in site: Site) async throws {
        let path = "Content/harbour/status/\(Engagement.day(week)).md"
        try site.replace("headline: ", with: "headline: Corrected. ", in: path)
        let told = try await site.run("check", "--today", Engagement.day(week))
        #expect(told.errors.contains("[update-changed]"))
        let replaced = try await site.run("snapshot", "harbour", "--replace", "--today", Engagement.day(week))
        #expect(replaced.output == "→ Content/harbour/snapshots/\(Engagement.day(week)).json\n")
        #expect(replaced.errors == "")
        try await site.run("build", "--today", Engagement.day(week))
        let page = try site.contents(of: "Public/harbour")["status/\(Engagement.day(week)).html"] ?? Data()
        #expect(String(decoding: page, as: UTF8.self).contains("Corrected. "))
    }

    /// Dates of the next week are told before it: the page of this one stays, and so does its mail.
    private func buildBetween(_ week: Int, in site: Site) async throws {
        let day = Engagement.day(week)
        let before = try site.contents(of: "Public/harbour")
        try site.write(Engagement.files(week + 1)["plan.yml"] ?? "", to: "Content/harbour/plan.yml")
        let built = try await site.run("build", "--today", Engagement.day(week))
        try #require(built.status == 0, "\(built.errors)")
        #expect(built.errors.contains("[changed-since-snapshot]"))
        let after = try site.contents(of: "Public/harbour")
        #expect(after["timeline.html"] != before["timeline.html"])
        for path in ["status/\(day).html", "mail/\(day).eml", "mail/\(day).txt", "feed.json", "status.json"] {
            #expect(after[path] == before[path], "\(path)")
        }
    }

    @Test("keep the bytes of every week's page, mail and snapshot in all later builds")
    func frozen() async throws {
        let site = try Site([("Content/portico.yml", "supplier: {name: Ali Consult}\n")])
        var kept: [String: Data] = [:]
        for week in Engagement.updates() {
            try write(week, to: site)
            let outcome = try await site.run("publish", "--today", Engagement.day(week))
            try #require(outcome.status == 0, "week \(week): \(outcome.errors)")
            #expect(outcome.output.hasPrefix("→ Content/harbour/snapshots/\(Engagement.day(week)).json\n"))
            if week == Self.corrected { try await correct(week, in: site) }
            if week == Self.restless { try await buildBetween(week, in: site) }
            let portal = try site.contents(of: "Public/harbour")
            let snapshots = try site.contents(of: "Content/harbour/snapshots")
            for (path, bytes) in kept {
                let now = portal[path] ?? snapshots[path]
                #expect(now == bytes, "\(path) is another since week \(week)")
            }
            let day = Engagement.day(week)
            for path in ["status/\(day).html", "mail/\(day).eml", "mail/\(day).txt"] {
                let bytes: Data = try #require(portal[path], "week \(week) has no \(path)")
                kept[path] = bytes
            }
            let snapshot: Data = try #require(snapshots["\(day).json"])
            kept["\(day).json"] = snapshot
        }
        #expect(kept.count == 4 * Engagement.updates().count)
        // Building again, and from the snapshots alone, changes nothing.
        let before = try site.contents(of: "Public/harbour")
        let again = try await site.run("publish", "--today", Engagement.day(Engagement.count))
        #expect(again.output.hasPrefix("= Content/harbour/snapshots/"))
        #expect(try site.contents(of: "Public/harbour") == before)
        let arguments = ["--today", Engagement.day(Engagement.count)]
        let count = SeparateBuilds.count(usually: 2)
        _ = try await SeparateBuilds.expectSameBytes(of: site, arguments, count: count)
    }
}
