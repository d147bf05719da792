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
    }
}
