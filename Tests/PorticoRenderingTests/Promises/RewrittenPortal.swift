import Foundation
import PorticoDiagnostics
import PorticoMarkdown
import PorticoRules
import TestSupport
import Testing

@testable import PorticoModel
@testable import PorticoRendering
@testable import PorticoWeeks

/// A portal of two weeks: one published, and one with the data of now.
struct RewrittenPortal {
    let before: Snapshot
    let after: Snapshot
    var earlier: [Snapshot] = []

    var changes: [Change] { SnapshotDiff(from: before, to: after, earlier: earlier).changes }
    var entries: [ChangeCoverage.Entry] {
        ChangeCoverage(weeks: earlier + [before], client: after.client, data: after.data).entries
    }

    private static let findings: Set<String> = [
        "promise-eased", "record-rewritten", "baseline-changed", "baseline-moved-alone",
    ]

    /// What the rules about published values say.
    var found: [Diagnostic] {
        let dates = BuildDates(today: EveryField.day("2026-03-13"))
        return Rules.check(portal, dates: dates).filter { Self.findings.contains($0.rule) }
    }

    /// The update's page, its mail and the newest entry of the feed, as text.
    func outputs() throws -> [String: String] {
        var result: [String: String] = [:]
        for file in PortalRenderer(theme: try #require(Self.theme)).render(portal).files {
            guard case .text(let text) = file.contents else { continue }
            switch file.path {
            case "status/2026-03-13.html": result["page"] = Self.words(text)
            case "mail/2026-03-13.txt": result["mail"] = Self.spaced(text)
            case "feed.json": result["feed"] = try Self.newest(text)
            default: continue
            }
        }
        return result
    }

    static let theme = Theme.load(overrides: []).theme

    var telling: ChangeTelling? {
        Self.theme.map { ChangeTelling(words: $0.english.words, currency: after.plan.currency) }
    }

    private var portal: Portal {
        var project = after.project
        project.updates = [after, before].map { week in
            StatusUpdate(
                week.update,
                slug: "acme",
                folder: "",
                provenance: EveryField.nowhere,
                markdown: MarkdownParser()
            )
        }
        project.weeks.frozen = earlier + [before]
        project.weeks.live = after
        let paths = ProjectData.fields.files(of: project.data).map(\.path)
        let assets = paths.map { ("acme/\($0)", Asset(path: "acme/\($0)", bytes: Data("x".utf8))) }
        return Portal(
            slug: "acme",
            client: after.client,
            supplier: after.supplier,
            root: project,
            projects: [],
            assets: Dictionary(assets) { first, _ in first },
            links: LinkTargets()
        )
    }

    // MARK: Texts

    static func spaced(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    private static func words(_ html: String) -> String {
        let plain = html.replacing(/<[^>]*>/, with: " ")
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
        return spaced(plain)
    }

    private static func newest(_ feed: String) throws -> String {
        let root = try #require(try JSONSerialization.jsonObject(with: Data(feed.utf8)) as? [String: Any])
        let items = try #require(root["items"] as? [[String: Any]])
        return words(try #require(items.first?["content_html"] as? String))
    }
}
