import PorticoRendering
import TestSupport
import Testing

@testable import PorticoBuild

/// A symbolic link directly in the content folder.
@Suite struct LinkedSettingsTests {
    private func site() throws -> ContentSite {
        let site = try ContentSite(["acme/client.yml": "name: Acme\n", "shared/settings.yml": ContentSite.settings])
        try site.disk.createFolder("/etc", permissions: nil)
        try site.disk.createFile("/etc/portico.yml", contents: .text(ContentSite.settings))
        try site.disk.createFolder("/site/Content-secret", permissions: nil)
        try site.disk.createFile("/site/Content-secret/portico.yml", contents: .text(ContentSite.settings))
        return site
    }

    private func links(_ findings: [String]) -> [String] { findings.filter { $0.hasSuffix("[symbolic-link]") } }

    @Test(arguments: ["/etc/portico.yml", "../../etc/portico.yml", "../Content-secret/portico.yml"])
    func settingsThatLeadOutOfTheContentAreAnError(target: String) async throws {
        let site = try site()
        try site.link("portico.yml", to: target)
        let found = try await site.check()
        #expect(links(found).count == 1, "\(found)")
        #expect(links(found).first?.hasPrefix("portico.yml:1:1: error: ") == true)
    }

    @Test func settingsThatAreLinkedWithinTheContentAreRead() async throws {
        let site = try site()
        try site.link("portico.yml", to: "shared/settings.yml")
        let found = try await site.check()
        #expect(links(found) == [])
        #expect(!found.contains { $0.hasSuffix("[no-settings]") })
    }

    @Test func aClientThatIsALinkIsAnErrorWhereverItLeads() async throws {
        for target in ["acme", "/etc"] {
            let site = try site()
            try site.put(Array(ContentSite.settings.utf8), at: "portico.yml")
            try site.link("beta", to: target)
            #expect(links(try await site.check()).map { $0.hasPrefix("beta:1:1: error: ") } == [true])
        }
    }

    @Test func settingsThatLeadNowhereAreAnError() async throws {
        let site = try site()
        try site.link("portico.yml", to: "gone.yml")
        #expect(!links(try await site.check()).isEmpty)
    }

    @Test(arguments: ["portico.yml", "/etc"])
    func settingsThatAreNoFileStopTheBuild(target: String) async throws {
        let site = try site()
        try site.link("portico.yml", to: target)
        await #expect(throws: BuildFailure.self) { try await site.check() }
    }
}
