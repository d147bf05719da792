import Foundation
import PorticoBuild
import PorticoDiagnostics
import PorticoModel
import PorticoRendering
import Testing

@testable import PorticoServe

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

    @Test("shows as published what only a build finds: a link to a draft")
    func linkToDraft() async throws {
        let site = try PreviewedSite(
            PreviewedSite.files.merging([
                "acme/guides/draft.md": "---\ndraft: true\n---\n# Quiet words\n",
                "acme/guides/open.md": "# Open words\n\n[Later](draft.md)\n",
            ]) { $1 }
        )
        try await site.build()
        #expect(try await site.get("/acme/guides/open.html").text.contains("\"findings\":[]"))
        let published = try await site.get("/-/published/acme/guides/open.html")
        #expect(published.status == 503)
        #expect(published.text.contains("\"isStopped\":true"))
        #expect(published.text.contains("\"href\":\"vscode://file/site/Content/acme/guides/open.md:3:9\""))
        try site.write("acme/guides/open.md", "# Open words\n")
        try await site.build(SiteChanges(content: DiskChanges(paths: ["acme/guides/open.md"])))
        #expect(try await site.get("/-/published/acme/guides/open.html").text.contains("\"findings\":[]"))
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

    @Test("lists each client with its name, what is published, what is not, and its findings")
    func start() async throws {
        let draft = "---\ndraft: true\n---\n# Quiet words\n"
        let site = try PreviewedSite(
            PreviewedSite.files.merging([
                "acme/client.yml": "name: Acme & Sons\n", "acme/guides/draft.md": draft,
                "plain/client.yml": "name: Plain\n",
            ]) { $1 }
        )
        try await site.build()
        let page = try await site.get("/").text
        let week =
            "No week published yet · <a href=\"/acme/status/2026-03-13.html\">Update of 2026-03-13</a> not frozen yet"
        #expect(page.contains("<a href=\"/acme/\">Acme &amp; Sons</a> <span class=\"quiet\">acme</span>"))
        #expect(page.contains("<p class=\"quiet\">\(week)</p>"))
        #expect(
            page.contains(
                "<p class=\"quiet\">Hidden from readers: <a href=\"/acme/guides/draft.html\">Quiet words</a> (a draft)</p>"
            )
        )
        #expect(page.contains("<a href=\"/plain/\">Plain</a>"))
        #expect(page.split(separator: "No week published").count == 2)
        #expect(page.contains("\"kind\":\"start\""))
        try site.write("acme/guides/draft.md", draft + "\n[Away](nowhere.md)\n")
        try await site.build()
        let broken = try await site.get("/").text
        #expect(broken.contains("<p class=\"quiet\">\(week) · <span class=\"error\">1 error</span></p>"))
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
