import Foundation
import PorticoBuild
import PorticoDiagnostics
import PorticoModel
import PorticoWeeks
import TestSupport
import Testing

@testable import PorticoRendering

/// The engagement as its readers see it on the Friday of a week, after the update was published.
struct EngagementWeek {
    let portal: Portal
    let diagnostics: [Diagnostic]
    let files: [String: String]

    /// The snapshots of all weeks up to each, by path.
    private static let snapshots = Result { () throws -> [Int: [String: String]] in
        var result: [Int: [String: String]] = [:]
        var known: [String: String] = [:]
        for week in Engagement.updates() {
            let source = ContentFolder.client(Engagement.files(week).merging(known) { $1 }, slug: Engagement.slug)
            let parsed = PortalParser(dates: BuildDates(today: Engagement.date(week))).parse(source)
            known["snapshots/\(Engagement.day(week)).json"] = try #require(parsed.portal?.root.weeks.live).text
            result[week] = known
        }
        return result
    }

    private static let all = Result { () throws -> [Int: EngagementWeek] in
        try Engagement.updates().reduce(into: [:]) { $0[$1] = try EngagementWeek(after: $1) }
    }

    /// The week as it was published, rendered once for all tests.
    static func published(_ week: Int) throws -> EngagementWeek { try #require(try all.get()[week]) }

    /// Everything was published up to `week`; `files` are the author's of another moment, the week's own by default.
    init(after week: Int, files: [String: String]? = nil, today: CalendarDate? = nil) throws {
        let known = try #require(try Self.snapshots.get()[week])
        let texts = (files ?? Engagement.files(week)).merging(known) { $1 }
        let source = ContentFolder.client(texts, slug: Engagement.slug)
        let parsed = PortalParser(dates: BuildDates(today: today ?? Engagement.date(week))).parse(source)
        diagnostics = parsed.diagnostics
        portal = try #require(parsed.portal)
        let theme = try #require(Theme.load(overrides: []).theme)
        var rendered: [String: String] = [:]
        for file in PortalRenderer(theme: theme).render(portal).files {
            if case .text(let text) = file.contents { rendered[file.path] = text }
        }
        self.files = rendered
    }

    func text(_ path: String) throws -> String { try #require(files[path], "no \(path)") }

    /// The words of a page, pictures left out, each run of spaces as one.
    func words(_ path: String) throws -> String { Self.words(of: try text(path)) }

    static func words(of text: some StringProtocol) -> String {
        String(text).replacing(/<svg.*?<\/svg>/.dotMatchesNewlines(), with: "").replacing(/<[^>]*>/, with: " ")
            .replacing(/\s+/, with: " ")
    }

    /// The words of the table's row with this id.
    func row(_ id: String, in path: String) throws -> String {
        let start = "<tr id=\"\(id.lowercased())\""
        let part = try #require(try text(path).split(separator: start, maxSplits: 1).last, "no \(id) in \(path)")
        return Self.words(of: start + (part.split(separator: "</tr>").first ?? ""))
    }

    func figures() throws -> [String: Any] {
        let json = try JSONSerialization.jsonObject(with: Data(try text("status.json").utf8))
        return try #require(json as? [String: Any])
    }
}
