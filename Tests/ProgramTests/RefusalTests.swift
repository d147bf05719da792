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

    @Test func publishSaysThatNothingWasFrozenOrPublished() async throws {
        let site = try await WeekSite.make(frozen: 1)
        let before = try site.contents(of: ".")
        try site.replace("owner: c.lee", with: "owner: c.leee", in: "Content/acme/plan.yml")
        let outcome = try await site.run("publish", "--today", "2026-03-20")
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasSuffix("; nothing was frozen or published\n"), "\(outcome.errors)")
        try site.replace("owner: c.leee", with: "owner: c.lee", in: "Content/acme/plan.yml")
        #expect(try site.contents(of: ".") == before)
    }

    @Test(arguments: ["publish", "build", "check"])
    func aClientWithoutItsOptionIsAnsweredWithTheOption(command: String) async throws {
        let site = try Site()
        let outcome = try await site.run(command, "acme", "--today", SmallSite.today)
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("write --client acme"), "\(outcome.errors)")
        #expect(!site.exists("Public"))
    }

    @Test func aFolderThatIsNoClientIsNamedWithTheReason() async throws {
        let site = try Site()
        try site.write("name: Gamma\n", to: "Content/gamma/client.yaml")
        let outcome = try await site.run("check", "--client", "gamma", "--today", SmallSite.today)
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("the folder \"gamma\" has no client.yml"), "\(outcome.errors)")
        #expect(outcome.errors.contains("rename its client.yaml to client.yml"), "\(outcome.errors)")
    }

    @Test func aFindingAboutAClientInTheSettingsShowsTheirLine() async throws {
        let site = try Site()
        let rules = "rules: {no-such-rule: {severity: note, reason: None}}"
        try site.write("supplier: {name: Example Consulting}\n\(rules)\n", to: "Content/portico.yml")
        let outcome = try await site.run("check", "--today", SmallSite.today)
        #expect(outcome.errors.contains("Content/portico.yml:2:9: "), "\(outcome.errors)")
        #expect(outcome.errors.contains("    2 | \(rules)\n"), "\(outcome.errors)")
    }

    @Test func importedAndDraftedTextsHaveNoControlCharacters() async throws {
        let site = try await WeekSite.make(frozen: 1)
        let title = "Pilot \\u001b[31m \\u202e accepted"
        try site.write("[{\"title\": \"\(title)\", \"state\": \"open\", \"number\": 1}]\n", to: "github.json")
        let plan = try await site.run("import", "github", "github.json")
        #expect(plan.output.contains("accepted"), "\(plan.errors)")
        for text in [plan.output, plan.errors] {
            #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
            #expect(!text.contains("x1"))
        }
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
