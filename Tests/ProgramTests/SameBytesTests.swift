import Foundation
import TestSupport
import Testing

/// Same input, same bytes; and nothing of one client in another's portal.
@Suite struct SameBytesTests {
    @Test func twoBuildsGiveTheSameBytes() async throws {
        let first = try Site()
        let second = try Site()
        try await first.build()
        try await second.build()
        #expect(try first.contents(of: "Public") == second.contents(of: "Public"))
    }

    @Test("Items that are gone: separate processes write the same bytes, and an address names its own item")
    func removedItems() async throws {
        let site = try await WeekSite.make(frozen: 0)
        for (week, day) in WeekSite.days.enumerated() {
            try WeekSite.write(week, to: site)
            if week < 2 {
                try site.replace("milestones:\n", with: "milestones:\n\(Self.goneLater)", in: "Content/acme/plan.yml")
            }
            let outcome = try await site.run("snapshot", "acme", "--today", day)
            try #require(outcome.status == 0, "\(outcome.errors)")
        }
        let arguments = ["--today", WeekSite.days[2]]
        let count = SeparateBuilds.count(usually: 8)
        let files = try await SeparateBuilds.expectSameBytes(of: site, arguments, count: count)
        let timeline = String(decoding: try #require(files["acme/timeline.html"]), as: UTF8.self)
        let gone = try #require(timeline.split(separator: "No longer here").last)
        for number in 4...9 {
            #expect(gone.contains("Group \(number) trained"))
            #expect(!gone.contains("Nine of ten in group \(number)"))
        }
    }

    /// Milestones that the third week no longer has, each with a criterion at its address.
    private static let goneLater = (4...9).map { number in
        """
          - {id: M\(number), title: Group \(number) trained, owner: c.lee, baseline: 2026-05-0\(number), \
        criteria: [{id: AC-\(number), text: Nine of ten in group \(number) pass, measure: ">= 9 of 10"}]}

        """
    }.joined()

    @Test func separateProcessesBuildTheSamplesAlike() async throws {
        let site = try Site([])
        let samples = ContentFolder.repository.appending(path: "Content").path
        let arguments = ["--content", samples, "--today", "2026-11-20"]
        let count = SeparateBuilds.count(usually: 2)
        let files = try await SeparateBuilds.expectSameBytes(of: site, arguments, count: count)
        #expect(files.count > 100)
    }

    @Test func aSecondBuildWritesNothing() async throws {
        let site = try Site()
        let first = try await site.build()
        let before = try site.identities(of: "Public")
        let second = try await site.build()
        #expect(second.output == first.output.replacing("→", with: "="))
        #expect(try site.identities(of: "Public") == before)
    }

    @Test func timeZoneLanguageFolderOrderAndJobsChangeNothing() async throws {
        let plain = try Site()
        let other = try Site(SmallSite.files.reversed(), named: "Ein anderer Ordner")
        try await plain.build("--jobs", "1", environment: ["TZ": "UTC", "LANG": "C"])
        let surroundings = [
            "TZ": "Pacific/Kiritimati", "LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8", "USER": "somebody",
        ]
        try await other.build("--jobs", "4", environment: surroundings)
        #expect(try plain.contents(of: "Public") == other.contents(of: "Public"))
    }

    @Test func anotherNameOfContentAndOutputChangesNothing() async throws {
        let site = try await Site.built()
        try site.move("Content", to: "Clients")
        try await site.build("--content", site.folder.path + "/Clients/", "--output", "elsewhere/deep")
        #expect(try site.contents(of: "Public") == site.contents(of: "elsewhere/deep"))
    }

    @Test func theDayIsTakenFromTheEnvironmentWhereNoneIsGiven() async throws {
        let site = try Site()
        // 2026-03-12 23:59:59 UTC: the update of the 13th is not published yet, wherever the machine stands.
        let environment = ["SOURCE_DATE_EPOCH": "1773359999", "TZ": "Pacific/Kiritimati"]
        #expect(try await site.run("build", environment: environment).status == 0)
        #expect(!site.exists("Public/acme/status/2026-03-13.html"))
        #expect(try await site.run("build", environment: ["SOURCE_DATE_EPOCH": "1773360000"]).status == 0)
        #expect(site.exists("Public/acme/status/2026-03-13.html"))
        #expect(try await site.run("build", environment: ["SOURCE_DATE_EPOCH": "yesterday"]).status == 64)
    }

    @Test func whatIsPublishedNamesNeitherFolderNorUserNorProgram() async throws {
        let site = try Site()
        try await site.build(environment: ["USER": "userxyz", "LOGNAME": "userxyz"])
        for (path, bytes) in try site.contents(of: "Public") where !path.hasPrefix(".portico") {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains(site.folder.path), "\(path)")
            #expect(!text.contains("userxyz"), "\(path)")
            #expect(!text.lowercased().contains("generator"), "\(path)")
        }
    }

    // MARK: One client and another

    @Test(arguments: ["removed", "renamed", "changed", "added"])
    func aPortalIsTheSameWhateverBecomesOfAnotherClient(_ change: String) async throws {
        let site = try await Site.built()
        let before = try site.contents(of: "Public/acme")
        let identities = try site.identities(of: "Public/acme")
        switch change {
        case "removed": try site.remove("Content/beta")
        case "renamed": try site.move("Content/beta", to: "Content/aaa")
        case "changed": try site.replace("All is quiet", with: "All is lost", in: "Content/beta/status/2026-03-13.md")
        default: try site.write("name: Acne Works\n", to: "Content/acne/client.yml")
        }
        try await site.build("--prune")
        #expect(try site.contents(of: "Public/acme") == before)
        #expect(try site.identities(of: "Public/acme") == identities)
    }

    @Test func aPortalBuiltAloneIsTheSame() async throws {
        let both = try Site()
        let alone = try Site()
        try await both.build()
        try await alone.build("--client", "acme")
        #expect(!alone.exists("Public/beta"))
        #expect(try both.contents(of: "Public/acme") == alone.contents(of: "Public/acme"))
    }
}
