import PorticoBuild
import PorticoDiagnostics
import PorticoMarkdown
import PorticoModel
import TestSupport
import Testing

/// Where a link may lead: into the client's own folder, or to an address that the gate lets through.
@Suite("A page's links")
struct PageLinkTests {
    private static let portal = Result {
        let source = ContentFolder.client([
            "docs/a.md": "# A\n\n## Steps\n", "docs/b.md": "# B\n", "docs/x\\y.md": "# X\n",
            "files/one.txt": "1",
            "raid.yml": "actions:\n  - {id: ACT-1, title: Of the client, side: client}\n",
            "shop/raid.yml": "actions:\n  - {id: ACT-1, title: Of the shop, side: client}\n",
            "shop/docs/c.md": "# C\n",
        ])
        let today = try #require(CalendarDate(iso: "2026-03-20"))
        return try #require(PortalParser(dates: BuildDates(today: today)).parse(source).portal)
    }

    private func resolve(
        _ destination: String,
        _ kind: LinkRequest.Kind = .link,
        folder: String = "",
        file: String = "acme/docs/b.md"
    ) throws -> LinkResolution {
        let output = folder.isEmpty ? "docs/b.html" : "\(folder)/docs/c.html"
        let links = PageLinks(portal: try Self.portal.get(), folder: folder, sourcePath: file, outputPath: output)
        return links.resolve(
            LinkRequest(kind: kind, destination: destination, place: SourceRange(file: file, line: 1))
        )
    }

    private func isBroken(_ resolution: LinkResolution) -> Bool {
        if case .broken = resolution { true } else { false }
    }

    @Test(
        "lead to no address beyond the gate, however it is written",
        arguments: [
            "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
            "java\nscript:alert(1)", "\u{1}javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
            "//host/x", "\\\\host\\x", "/\\host", "\\/host", "ftp://host/x",
        ]
    )
    func refused(destination: String) throws { #expect(isBroken(try resolve(destination)), "\(destination)") }

    @Test(
        "lead to an address that the gate lets through",
        arguments: ["https://host/x", "http://host", "mailto:a@b.example", "tel:+49301", "HTTPS://host"]
    )
    func allowed(destination: String) throws {
        #expect(try resolve(destination) == .external(href: destination))
        #expect(isBroken(try resolve(destination, .image)))
    }

    @Test(
        "lead out of the client's folder nowhere",
        arguments: [
            "../../beta/docs/a.md", "../../../etc/passwd", "/docs/a.md", "..\\docs\\a.md", "%2Fdocs/a.md",
            "../../acme-secret/docs/a.md", "%2E%2E/%2E%2E/beta/a.md", "gone.md", "../files/two.txt", "a.md#gone",
            "../../../acme/docs/a.md", "x\\y.md",
        ]
    )
    func outside(destination: String) throws { #expect(isBroken(try resolve(destination)), "\(destination)") }

    @Test(
        "out of the client's folder are reported as such, whether or not the folder has a similar name",
        arguments: ["../../beta/docs/a.md", "../../acme-secret/docs/a.md", "../../../acme/docs/a.md"]
    )
    func leaving(destination: String) throws {
        guard case .broken(let diagnostic) = try resolve(destination) else {
            Issue.record("the link was followed")
            return
        }
        #expect(diagnostic.explanation == "it leads out of the client's folder")
        #expect(diagnostic.fix == "", "no page is suggested in its place")
    }

    @Test("lead to pages, their headings and files, from where they are written")
    func inside() throws {
        #expect(try resolve("a.md") == .link(href: "a.html", title: nil))
        #expect(try resolve("a.md#steps") == .link(href: "a.html#steps", title: nil))
        #expect(try resolve("../docs/a.md?x=1") == .link(href: "a.html", title: nil))
        guard case .file(let href, _, let asset) = try resolve("../files/one.txt") else {
            Issue.record("the file was not found")
            return
        }
        #expect((href, asset) == ("../files/one.txt", "acme/files/one.txt"))
    }

    @Test("lead by an id to the project's own item before the client's")
    func ids() throws {
        let own = try resolve("ACT-1", .reference)
        #expect(own == .link(href: "../decisions.html#act-1", title: "Of the client"))
        let shop = try resolve("ACT-1", .reference, folder: "shop", file: "acme/shop/docs/c.md")
        #expect(shop == .link(href: "../decisions.html#act-1", title: "Of the shop"))
        #expect(isBroken(try resolve("ACT-2", .reference)))
    }
}
