import Foundation
import PorticoBuild
import PorticoDiagnostics
import PorticoModel
import PorticoRendering
import Testing

@testable import PorticoServe

/// A site in memory and its preview.
private struct PreviewedSite {
    let disk = MemoryFileSystem()
    let shelf: PortalShelf
    let answers: PreviewAnswers

    init(_ files: [String: String]) throws {
        let today = try #require(CalendarDate(iso: "2026-03-20"))
        try disk.createFolder("/site", permissions: nil)
        let request = BuildRequest(content: "/site/Content", dates: BuildDates(today: today))
        shelf = PortalShelf(PreviewBuilder(fileSystem: disk, request: request)) { today }
        answers = PreviewAnswers(shelf: shelf, editor: EditorLink(template: EditorLink.usual, folder: "/"))
        for (path, text) in files { try write(path, text) }
    }

    func write(_ path: String, _ text: String) throws {
        var folder = "/site/Content"
        for part in path.split(separator: "/").dropLast() { try make(folder); folder += "/\(part)" }
        try make(folder)
        if try disk.status(of: "/site/Content/\(path)") != nil { try disk.removeFile("/site/Content/\(path)") }
        try disk.createFile("/site/Content/\(path)", contents: .text(text))
    }

    private func make(_ folder: String) throws {
        if try disk.status(of: folder) == nil { try disk.createFolder(folder, permissions: nil) }
    }

    func build(_ changes: SiteChanges = SiteChanges(isEverything: true, hasTheme: true)) async throws {
        _ = try await shelf.build(changes)
    }

    func get(_ path: String) async throws -> (status: Int, text: String) {
        let answer = await answers.answer(path)
        guard case .data(let data) = answer.body else { return (answer.status, "") }
        return (answer.status, String(decoding: data, as: UTF8.self))
    }

    static let files = [
        "portico.yml": "supplier: {name: Example Consulting}\n",
        "acme/client.yml": "name: Acme\n",
        "acme/status/2026-03-13.md": "---\nhealth: on_track\nheadline: The first week.\n---\nText.\n",
    ]
}

@Suite("A preview") struct PreviewTests {
    @Test("shows drafts, coming and expired pages and marks them; as published they do not exist")
    func drafts() async throws {
        let site = try PreviewedSite(
            PreviewedSite.files.merging([
                "acme/guides/draft.md": "---\ndraft: true\n---\n# Quiet words\n",
                "acme/guides/coming.md": "---\npublish_on: 2026-04-01\n---\n# Coming words\n",
                "acme/guides/gone.md": "---\nexpires_on: 2026-03-01\n---\n# Old words\n",
                "acme/guides/open.md": "# Open words\n",
                "acme/status/2026-03-27.md": "---\nhealth: at_risk\nheadline: The coming week.\n---\nText.\n",
                "acme/status/2026-03-20.md": "---\nhealth: on_track\nheadline:\n---\nText.\n",
            ]) { $1 }
        )
        try await site.build()
        for (name, state) in [
            ("guides/draft", "Draft"), ("guides/coming", "Not published before 2026-04-01"),
            ("guides/gone", "Expired on 2026-03-01"), ("status/2026-03-27", "Not published before 2026-03-27"),
            ("status/2026-03-20", "It has no headline yet"),
        ] {
            let page = try await site.get("/acme/\(name).html")
            #expect(page.status == 200, "\(name)")
            #expect(page.text.contains("\"states\":[\"\(state)\""), "\(name)")
            #expect(try await site.get("/-/published/acme/\(name).html").status == 404, "\(name)")
        }
        #expect(try await site.get("/acme/guides/open.html").text.contains("\"states\":[]"))
        #expect(try await site.get("/acme/").text.contains("The coming week."))
        let published = try await site.get("/-/published/acme/").text
        #expect(published.contains("The first week."))
        for word in ["Quiet words", "Coming words", "Old words", "The coming week"] {
            #expect(!published.contains(word))
        }
    }

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

    @Test("serves the bytes of a build, but for its script and the content policy")
    func bytes() async throws {
        let site = try PreviewedSite(PreviewedSite.files)
        try await site.build()
        let request = BuildRequest(
            content: "/site/Content",
            dates: BuildDates(today: try #require(CalendarDate(iso: "2026-03-20")))
        )
        let builder = PreviewBuilder(fileSystem: site.disk, request: request)
        let built = try builder.build(
            try #require(try builder.readSite(builder.readTheme()).clients.first),
            of: try builder.readSite(builder.readTheme()),
            showingUnpublished: false
        )
        #expect(built.files.count > 5)
        for file in built.files {
            let served = try await site.get("/acme/\(file.path)")
            #expect(served.status == 200)
            if let text = file.text { #expect(Self.plain(served.text) == text, "\(file.path)") }
        }
    }

    /// A served page without what the preview has put into it.
    private static func plain(_ page: String) -> String {
        guard let start = page.firstRange(of: PageInjection.carrier),
            let end = page.firstRange(of: "<script>\(PreviewScript.text)</script>")
        else { return page }
        return String(page[..<start.lowerBound] + page[end.upperBound...])
            .replacing(" \(PreviewScript.hash)", with: "")
            .replacing("; script-src 'none'", with: "")
            .replacing("; script-src;", with: ";")
            .replacing("; connect-src 'self'", with: "")
    }

    @Test("allows its own script by hash and asks itself, and nothing more")
    func policy() {
        let hash = PreviewScript.hash
        #expect(
            PageInjection.relaxed("default-src 'none'; script-src 'self'; form-action 'none'")
                == "default-src 'none'; script-src 'self' \(hash); form-action 'none'; connect-src 'self'"
        )
        #expect(
            PageInjection.relaxed("default-src 'none'; style-src 'self'")
                == "default-src 'none'; style-src 'self'; script-src \(hash); connect-src 'self'"
        )
    }

    @Test("writes nothing that ends its data early")
    func data() {
        let page = PageInjection.page("<head></head>", notes: ["a": "</script><script>alert(1)</script>"])
        #expect(!page.contains("</script><script>alert"))
        #expect(page.hasPrefix("<head><script type"))
    }

    @Test("opens a finding in the editor that was chosen, and never runs a template as a script")
    func editor() throws {
        let link = try #require(EditorLink(template: "idea://open?file={path}&line={line}", folder: "/home/me/my site"))
        #expect(
            link.address("Content/../a b?.md", line: 4) == "idea://open?file=/home/me/my%20site/a%20b%3F.md&line=4"
        )
        for template in ["javascript:alert('{path}')", "{path}", "vscode://file", "DATA:{path}"] {
            #expect(EditorLink(template: template, folder: "/") == nil, "\(template)")
        }
    }
}
