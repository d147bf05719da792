import Foundation
import Testing

/// Updates in the making: begun by `new status`, without a headline, of a later day.
@Suite("Unfinished updates")
struct WeekDraftTests {
    private let draft = "Content/acme/status/2026-03-27.md"

    /// Three weeks frozen, the fourth begun by `new status`, and a client that has nothing to do with it.
    private func begun() async throws -> Site {
        let site = try await WeekSite.make()
        try site.write("name: Birch and Sons\n", to: "Content/birch/client.yml")
        let made = try await site.run("new", "status", "acme", "--today", "2026-03-25")
        try #require(made.output == "\(draft)\n", "\(made.errors)")
        return site
    }

    @Test("an update without a headline is left out with a warning at its line, and all other weeks are built")
    func leftOut() async throws {
        let site = try await begun()
        let built = try await site.build("--today", "2026-03-27")
        #expect(built.status == 0)
        #expect(
            built.errors.contains(
                "\(draft):5:10: warning: the update of 2026-03-27 has no headline yet and is left out [headline-empty]"
            )
        )
        #expect(built.output.contains("1 update left out"))
        #expect(site.exists("Public/birch/index.html") && site.exists("Public/acme/status/2026-03-20.html"))
        #expect(!site.exists("Public/acme/status/2026-03-27.html"))
        try site.replace("headline:", with: "title:", in: draft)
        let missing = try await site.run("check", "--today", "2026-03-27")
        #expect(missing.status == 1)
        #expect(missing.errors.contains("\"headline\" is missing [missing-key]"))
    }

    @Test(
        "publish and snapshot refuse a client whose newest update has no headline",
        arguments: ["publish", "snapshot"]
    )
    func refused(command: String) async throws {
        let site = try await begun()
        let only = command == "publish" ? ["--client", "acme"] : ["acme"]
        let refused = try await Program.run([command] + only + ["--today", "2026-03-27"], in: site.folder)
        #expect(refused.status == 1)
        #expect(refused.output == "")
        #expect(refused.errors.contains("\(draft):5:10: error: the update of 2026-03-27 has no headline yet"))
        #expect(refused.errors.hasSuffix("1 client with an unfinished update; nothing was frozen\n"))
        #expect(!site.exists("Public"))
        // Before its day it is nobody's week yet, and other clients go on.
        let other = command == "publish" ? ["--client", "birch"] : ["birch"]
        for arguments in [only + ["--today", "2026-03-25"], other + ["--today", "2026-03-27"]] {
            let outcome = try await Program.run([command] + arguments, in: site.folder)
            #expect(outcome.status == 0, "\(outcome.errors)")
        }
    }

    @Test("due still asks for the update, and says that it waits for its headline")
    func due() async throws {
        let site = try await begun()
        let due = try await site.run("due", "acme", "--today", "2026-03-27")
        #expect(due.status == 2)
        #expect(
            due.output.hasPrefix(
                "acme: update due today; last one 2026-03-20; the one for 2026-03-27 has no headline yet\n"
            )
        )
    }

    @Test("an update of a later day and a draft are left out with a note that names them")
    func later() async throws {
        let site = try await WeekSite.make()
        let early = try await site.run("check", "--today", "2026-03-18")
        #expect(early.status == 0)
        #expect(
            early.errors.contains(
                "Content/acme/status/2026-03-20.md:2:7: note: the update of 2026-03-20 is left out: it is dated after today, 2026-03-18 [update-left-out]"
            )
        )
        #expect(early.output.contains(", 1 update left out"))
        try site.replace(
            "date: 2026-03-20",
            with: "date: 2026-03-20\ndraft: true",
            in: "Content/acme/status/2026-03-20.md"
        )
        let draft = try await site.run("check", "--today", "2026-03-20")
        #expect(draft.errors.contains("status/2026-03-20.md:3:8: note: the update of 2026-03-20 is left out: a draft"))
        // Who asks for an earlier day is not told of what came later.
        let earlier = try await site.run("check", "--as-of", "2026-03-14", "--today", "2026-03-20")
        #expect(!earlier.errors.contains("update-left-out"))
    }

    @Test("what new status leaves for the author is named until it is written, and is on no page")
    func hints() async throws {
        let site = try await begun()
        try site.replace("\nheadline:  #", with: "\nheadline: Desks are up.  #", in: draft)
        try site.write("risks: []\n", to: "Content/acme/raid.yml")
        try site.replace("asks: [ACT-1]", with: "asks: []", in: draft)
        try site.replace(
            "- Send the test data: 3 days overdue [ACT-1], holds up [M3]",
            with: "<!-- to write: what does not go on -->",
            in: draft
        )
        let built = try await site.build("--today", "2026-03-27")
        #expect(built.status == 0)
        #expect(built.errors.contains("\"Chairs for room 3\" is under Done but is not ticked [plan-unconfirmed]"))
        #expect(built.errors.contains("this part is not written yet: what does not go on [hint-left]"))
        for path in ["Public/acme/status/2026-03-27.html", "Public/acme/mail/2026-03-27.txt", "Public/acme/feed.xml"] {
            let page = try String(contentsOf: site.folder.appending(path: path), encoding: .utf8)
            #expect(page.contains("Desks are up.") && !page.contains("to write"), "\(path)")
        }
    }
}
