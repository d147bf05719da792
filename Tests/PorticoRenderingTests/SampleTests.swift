import Foundation
import PorticoDiagnostics
import PorticoModel
@testable import PorticoRendering
import TestSupport
import Testing

@Suite struct ThePortalOfTheSample {
    private static let theme = Theme.load(overrides: []).theme

    private func render(_ portal: Portal) throws -> (files: [OutputFile], diagnostics: [Diagnostic]) {
        let theme = try #require(Self.theme)
        return PortalRenderer(theme: theme).render(portal)
    }

    private func pages(_ portal: Portal = SamplePortal.portal) throws -> [String: String] {
        var pages: [String: String] = [:]
        for file in try render(portal).files {
            if case .text(let text) = file.contents { pages[file.path] = text }
        }
        return pages
    }

    /// Set PORTICO_SAMPLE to a folder to look at the pages.
    @Test func isWrittenWhereSomebodyWantsToLookAtIt() throws {
        let (files, diagnostics) = try render(SamplePortal.portal)
        #expect(diagnostics.map(line) == [])
        guard let folder = ProcessInfo.processInfo.environment["PORTICO_SAMPLE"] else { return }
        for file in files {
            let url = URL(filePath: folder).appending(path: file.path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            switch file.contents {
            case .text(let text): try Data(text.utf8).write(to: url)
            case .bytes(let data): try data.write(to: url)
            }
        }
    }

    @Test func hasAPageForEachThingAndNoOther() throws {
        let paths = try render(SamplePortal.portal).files.map(\.path)
        #expect(
            paths == [
                "404.html", "SHA256SUMS", "assets/icon.svg", "assets/portico.css", "assets/portico.js",
                "assets/register.js", "assets/search-index.js", "assets/search.js", "decisions.html",
                "deliverables/d-01.html",
                "deliverables/d-02.html", "deliverables/d-03.html", "deliverables/d-04.html", "deliverables/d-05.html",
                "deliverables/d-06.html", "deliverables/d-07.html", "deliverables/d-08.html", "deliverables/d-09.html",
                "deliverables/index.html", "deliverables/register.csv", "deliverables/register.json",
                "docs/architecture.html", "docs/index.html", "files/d-03-signed.pdf",
                "files/d-03.pdf", "files/d-07-v1.1.zip", "glossary.html", "guides/booking.html", "guides/booklet.html",
                "guides/cancel.html", "guides/index.html", "guides/setup/index.html", "guides/setup/rooms.html",
                "handover.html",
                "index.html",
                "kpis.html", "maintenance.html", "maintenance.ics", "milestones.ics",
                "payments-sum.csv", "payments.csv", "payments.html", "payments.json", "people.html",
                "reviews.ics", "status/2026-02-27.html", "status/2026-03-06.html", "status/2026-03-13.html",
                "status/index.html", "timeline.html", "training.ics", "training/first-day.html", "training/index.html",
            ]
        )
    }

    @Test func everyLinkLeadsToAFileAndEveryFragmentToAnElement() throws {
        let files = try render(SamplePortal.portal).files
        let paths = Set(files.map(\.path))
        let pages = try pages()
        for (path, html) in pages where path.hasSuffix(".html") {
            for target in html.attributes("href") + html.attributes("src") where !target.contains(":") {
                let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(
                    String.init
                )
                let resolved = parts[0].isEmpty ? path : Self.resolve(parts[0], from: path)
                #expect(paths.contains(resolved), "\(path) links to \(target)")
                guard parts.count > 1, let page = pages[resolved] else { continue }
                #expect(page.contains("id=\"\(parts[1])\""), "\(path) links to \(target)")
            }
        }
    }

    @Test func noIdStandsTwiceInAPage() throws {
        for (path, html) in try pages() where path.hasSuffix(".html") {
            let ids = html.attributes("id")
            let doubled = Set(ids.filter { id in ids.count { $0 == id } > 1 })
            #expect(doubled == [], "\(path)")
        }
    }

    @Test func everyPageSaysWhoMayDoWhat() throws {
        for (path, html) in try pages() where path.hasSuffix(".html") {
            #expect(html.hasPrefix("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">"), "\(path)")
            #expect(html.contains("Content-Security-Policy\" content=\"default-src 'none'"), "\(path)")
            #expect(!html.contains("unsafe-"), "\(path)")
            #expect(html.contains("<meta name=\"referrer\" content=\"no-referrer\">"), "\(path)")
            #expect(html.contains("<meta name=\"robots\" content=\"noindex\">"), "\(path)")
            #expect(!html.contains(" style=") && !html.contains("<style"), "\(path)")
        }
    }

    @Test func theTitleNamesPageProjectAndClient() throws {
        let pages = try pages()
        #expect(
            pages["timeline.html"]?.contains("<title>Timeline · Practice system · Acme Dental Group</title>") == true
        )
        #expect(
            pages["guides/booking.html"]?.contains(
                "<title>Book an appointment · Practice system · Acme Dental Group</title>"
            ) == true
        )
    }

    @Test func theNavigationMarksWhereTheReaderIs() throws {
        let pages = try pages()
        #expect(
            pages["guides/setup/rooms.html"]?.contains("<a href=\"../index.html\" aria-current=\"page\">Guides") == true
        )
        #expect(pages["index.html"]?.contains("<a href=\"index.html\" aria-current=\"page\">Overview</a>") == true)
    }

    @Test func homeFollowsTheAgreedOrder() throws {
        let home = try #require(try pages()["index.html"])
        let order = [
            "class=\"asof\"", "<h1>", "class=\"health\"", "id=\"needs\"", "id=\"finish\"", "id=\"timeline\"",
            "id=\"week\"",
            "id=\"changes\"", "id=\"deliverables\"", "id=\"money\"", "id=\"concerns\"", "id=\"kpis\"", "id=\"people\"",
        ]
        let places = order.map { home.range(of: $0)?.lowerBound }
        #expect(!places.contains(nil))
        #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    }

    @Test func anUpdateThatAsksForNothingSaysSo() throws {
        #expect(try pages()["status/2026-03-06.html"]?.contains("Nothing was needed from you that week.") == true)
    }

    @Test func theSameInputGivesTheSameBytes() throws {
        #expect(try pages() == (try pages()))
    }

    @Test func twoSourcesForOnePathAreAnErrorThatNamesBoth() throws {
        var portal = SamplePortal.portal
        portal.root.deliverables[1].id = "D.01"
        let found = try render(portal).diagnostics.filter { $0.rule == "output-collision" }
        #expect(found.count == 1)
        #expect(
            found.first?.summary
                == "the deliverable D.01 and the deliverable D-01 both become deliverables/d-01.html"
        )
    }

    @Test func anAccentThatCannotBeReadIsDarkenedWithAWarning() throws {
        var portal = SamplePortal.portal
        portal.client.brand.accent = "#ffd24a"
        let (files, diagnostics) = try render(portal)
        #expect(
            diagnostics.map(line) == [
                "acme/client.yml:1:1: warning: the accent #ffd24a is hard to read as text, so text uses #806925 instead [accent-contrast]"
            ]
        )
        let style = files.first { $0.path == "assets/portico.css" }
        guard case .text(let css)? = style?.contents else { return }
        #expect(css.contains("--brand:#ffd24a;--accent:#806925"))
    }

    @Test func aClientWithUpdatesOnlyHasASmallPortal() throws {
        var portal = SamplePortal.portal
        portal.client = Client(name: "Tiny", provenance: SamplePortal.nowhere)
        var root = Project(folder: "", name: "Tiny")
        root.updates = [SamplePortal.updates[2]]
        root.statusDate = root.updates[0].date
        (portal.root, portal.assets, portal.links) = (root, [:], LinkTargets())
        let pages = try pages(portal)
        #expect(
            pages.keys.sorted() == [
                "404.html", "assets/icon.svg", "assets/portico.css", "assets/portico.js", "assets/search-index.js",
                "assets/search.js", "index.html", "status/2026-02-27.html",
                "status/index.html",
            ]
        )
        let home = try #require(pages["index.html"])
        #expect(home.contains("<title>Overview · Tiny</title>"))
        for part in ["finish", "timeline", "changes", "deliverables", "money", "concerns", "kpis", "people"] {
            #expect(!home.contains("id=\"\(part)\""))
        }
        #expect(!home.contains("timeline.html"))
    }

    @Test func aClientWithTwoProjectsListsThem() throws {
        var portal = SamplePortal.portal
        var shared = portal.root
        shared.folder = "mail"
        shared.name = "Mail"
        shared.sections = []
        portal.projects = [shared]
        portal.root = Project(folder: "", name: "Acme Dental Group")
        portal.links.items["mail"] = portal.links.items[""]
        let pages = try pages(portal)
        #expect(pages["index.html"]?.contains("<a href=\"mail/index.html\">Mail</a>") == true)
        #expect(pages["mail/index.html"]?.contains("<a href=\"../index.html\">All projects</a>") == true)
        #expect(pages["mail/timeline.html"] != nil)
    }

    private static func resolve(_ target: String, from page: String) -> String {
        var parts = page.split(separator: "/").dropLast().map(String.init)
        for part in target.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }
}

extension String {
    /// The values of every attribute of that name, entities decoded as far as ours go.
    fileprivate func attributes(_ name: String) -> [String] {
        var values: [String] = []
        var rest = self[...]
        while let start = rest.range(of: " \(name)=\"") {
            rest = rest[start.upperBound...]
            guard let end = rest.firstIndex(of: "\"") else { break }
            values.append(rest[..<end].replacingOccurrences(of: "&amp;", with: "&"))
            rest = rest[end...]
        }
        return values
    }
}
