import Foundation
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
