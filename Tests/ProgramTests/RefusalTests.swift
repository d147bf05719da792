import Foundation
import Testing

/// What the program refuses, and the exit status by which a script knows.
@Suite struct RefusalTests {
    @Test func publishIsForTheNewestUpdateAndTakesNoEarlierDay() async throws {
        let site = try await WeekSite.make(frozen: 1)
        let before = try site.contents(of: ".")
        let outcome = try await site.run("publish", "--as-of", "2026-03-13", "--today", "2026-03-20")
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("--as-of"))
        #expect(try site.contents(of: ".") == before)
        let published = try await site.run("publish", "--today", "2026-03-20")
        #expect(published.status == 0)
        #expect(site.exists("Content/acme/snapshots/2026-03-20.json"))
    }

    @Test func dueEndsWith1WhereOneClientCannotBeReadThoughAnotherIsDue() async throws {
        let site = try await WeekSite.make()
        let late = try await site.run("due", "--today", "2026-03-31")
        #expect(late.status == 2)
        try site.write("name: [Beta\n", to: "Content/beta/client.yml")
        let outcome = try await site.run("due", "--today", "2026-03-31")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("acme: update overdue since 2026-03-27"))
        #expect(outcome.errors.contains("Content/beta/client.yml"))
    }

    @Test func dueTakesDaysFrom0To366() async throws {
        let site = try await WeekSite.make()
        for (days, status) in [("-1", 64), ("367", 64), ("0", 0), ("366", 2)] as [(String, Int32)] {
            #expect(try await site.run("due", "--days=\(days)", "--today", "2026-03-20").status == status, "\(days)")
        }
    }

    @Test func anErrorInTheContentEndsWith1AndNothingIsPublished() async throws {
        let site = try await Site.built()
        let before = try site.contents(of: "Public")
        try site.replace("milestone: M1", with: "milestone: M2", in: "Content/acme/deliverables.yml")
        let outcome = try await site.run("build", "--today", SmallSite.today)
        #expect(outcome.status == 1)
        #expect(try site.contents(of: "Public") == before)
    }

    @Test func aWarningEndsWith1OnlyUnderStrict() async throws {
        let site = try Site()
        try site.write("---\ntitle: Raw\n---\nA <blink>word</blink>\n", to: "Content/acme/docs/raw.md")
        #expect(try await site.run("build", "--today", SmallSite.today).status == 0)
        let strict = try await site.run("build", "--strict", "--output", "Strict", "--today", SmallSite.today)
        #expect(strict.status == 1)
        #expect(!site.exists("Strict"))
    }

    @Test func anotherBuildAtWorkEndsWith75() async throws {
        let site = try await Site.built()
        let path = site.folder.appending(path: "Public/.portico/lock").path
        let descriptor = unsafe open(path, O_RDWR | O_CREAT, 0o644)
        try #require(descriptor >= 0 && flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        defer { close(descriptor) }
        let outcome = try await site.run("build", "--today", SmallSite.today)
        #expect(outcome.status == 75)
        #expect(outcome.errors.contains("another build is publishing into \"Public\""))
    }

    @Test func theOverviewInATerminalCountsLateDaysUpAndEarlyDaysDown() async throws {
        let site = try await WeekSite.make()
        #expect(try await site.run("overview", "--today", "2026-03-20").output.contains("M3 2026-04-18 +7 d"))
        try site.replace("forecast: 2026-04-18", with: "forecast: 2026-04-09", in: "Content/acme/plan.yml")
        #expect(try await site.run("overview", "--today", "2026-03-20").output.contains("M3 2026-04-09 -2 d"))
    }
}
