import PorticoBuild
import Synchronization
import Testing

@testable import PorticoServe

@Suite("A preview after a change") struct RecoveryTests {
    @Test("keeps the last good pages while there is an error, and shows the finding until it is mended")
    func mistake() async throws {
        let site = try PreviewedSite(PreviewedSite.files)
        try await site.build()
        let acme = SiteChanges(content: DiskChanges(paths: ["acme/client.yml"]))
        try site.write("acme/client.yml", "name: Other\nnmae: Acme\n")
        try await site.build(acme)
        let broken = try await site.get("/acme/").text
        #expect(broken.contains("<span>Acme</span>"))
        #expect(!broken.contains("<span>Other</span>"))
        #expect(broken.contains("\"isStopped\":true"))
        #expect(broken.contains("\"href\":\"vscode://file/site/Content/acme/client.yml:2:1\""))
        try site.write("acme/client.yml", "name: Other\n")
        try await site.build(acme)
        let mended = try await site.get("/acme/").text
        #expect(mended.contains("<span>Other</span>"))
        #expect(mended.contains("\"isStopped\":false"))
        #expect(mended.contains("\"findings\":[]"))
    }

    @Test("says that the content is gone, and recovers when it comes back")
    func vanished() async throws {
        let site = try PreviewedSite(PreviewedSite.files)
        try await site.build()
        try site.disk.rename("/site/Content", to: "/site/Away")
        try await site.build()
        let gone = try await site.get("/acme/")
        #expect(gone.status == 200)
        #expect(gone.text.contains("\"failure\":\"there is no content folder"))
        try site.disk.rename("/site/Away", to: "/site/Content")
        try await site.build()
        #expect(try await !site.get("/acme/").text.contains("\"failure\""))
    }

    @Test("builds a client again only if its own files changed")
    func oneClient() async throws {
        let site = try PreviewedSite(PreviewedSite.files.merging(["other/client.yml": "name: Other\n"]) { $1 })
        try await site.build()
        let before = site.shelf.versions
        try await site.build(SiteChanges(content: DiskChanges(paths: ["acme/client.yml"])))
        #expect(site.shelf.versions["other"] == before["other"])
        #expect(site.shelf.versions["acme"] != before["acme"])
        try await site.build(SiteChanges(content: DiskChanges(paths: ["portico.yml"])))
        #expect(site.shelf.versions["other"] != before["other"])
    }

    @Test("adds and removes clients as their folders come and go")
    func clients() async throws {
        let site = try PreviewedSite(PreviewedSite.files)
        try await site.build()
        try site.write("new/client.yml", "name: New\n")
        try await site.build(SiteChanges(content: DiskChanges(paths: ["new"])))
        #expect(try await site.get("/new/").status == 200)
        #expect(try await site.get("/").text.contains("href=\"/new/\""))
        try site.disk.rename("/site/Content/acme", to: "/site/Content/.acme")
        try await site.build(SiteChanges(content: DiskChanges(paths: ["acme"])))
        #expect(try await site.get("/acme/").status == 404)
    }

    @Test("follows a client whose folder gets another name for the same portal")
    func sameSlug() async throws {
        let site = try PreviewedSite(PreviewedSite.files)
        try await site.build()
        try site.disk.rename("/site/Content/acme", to: "/site/Content/Acme")
        try await site.build(SiteChanges(content: DiskChanges(paths: ["acme", "Acme"])))
        try site.write("Acme/client.yml", "name: Renamed\n")
        try await site.build(SiteChanges(content: DiskChanges(paths: ["Acme/client.yml"])))
        #expect(try await site.get("/acme/").text.contains("<span>Renamed</span>"))
        #expect(try await site.get("/-/published/acme/").text.contains("<span>Renamed</span>"))
    }

    @Test("uses the folder of templates as soon as it exists, and the built-in ones when it is gone")
    func templates() async throws {
        let site = try PreviewedSite(PreviewedSite.files)
        try await site.build()
        let builtIn = try await site.get("/acme/assets/portico.css").text
        try site.write("assets/portico.css", "h1 { color: red }\n", in: "Templates")
        try await site.build(.theme)
        #expect(try await site.get("/acme/assets/portico.css").text.hasPrefix("h1 { color: red }\n"))
        try site.disk.rename("/site/Templates", to: "/site/Away")
        try await site.build(.theme)
        #expect(try await site.get("/acme/assets/portico.css").text == builtIn)
    }

    @Test("says what cannot be read, builds the other clients, and tries again with the next change")
    func unreadable() async throws {
        let site = try PreviewedSite(PreviewedSite.files.merging(["other/client.yml": "name: Other\n"]) { $1 })
        try await site.build()
        site.readable.path.withLock { $0 = "/site/Content/acme/client.yml" }
        try site.write("acme/client.yml", "name: New Acme\n")
        try site.write("other/client.yml", "name: New Other\n")
        try await site.build()
        #expect(try await site.get("/other/").text.contains("<span>New Other</span>"))
        let old = try await site.get("/acme/").text
        #expect(old.contains("<span>Acme</span>"))
        #expect(old.contains("\"failure\":\"cannot read /site/Content/acme/client.yml: Permission denied\""))
        let other = SiteChanges(content: DiskChanges(paths: ["other/client.yml"]))
        try await site.build(other)
        #expect(try await site.get("/acme/").text.contains("\"failure\""))
        site.readable.path.withLock { $0 = nil }
        try await site.build(other)
        let new = try await site.get("/acme/").text
        #expect(new.contains("<span>New Acme</span>"))
        #expect(!new.contains("\"failure\""))
    }

    @Test("forgets nothing of a change while the settings cannot be read")
    func settings() async throws {
        let site = try PreviewedSite(PreviewedSite.files)
        try await site.build()
        site.readable.path.withLock { $0 = "/site/Content/portico.yml" }
        try site.write("acme/client.yml", "name: Changed\n")
        try await site.build(SiteChanges(content: DiskChanges(paths: ["acme/client.yml"])))
        #expect(try await site.get("/acme/").text.contains("<span>Acme</span>"))
        site.readable.path.withLock { $0 = nil }
        try await site.build(SiteChanges(content: DiskChanges(paths: ["other/file.md"])))
        #expect(try await site.get("/acme/").text.contains("<span>Changed</span>"))
    }
}
