import PorticoBuild
import PorticoModel
import PorticoWeeks
import TestSupport
import Testing

@testable import PorticoRendering

/// A small client's portal: what was parsed, and its files as text.
struct RenderedClient {
    let portal: Portal
    private let files: [String: String]

    init(_ texts: [String: String], today: String = "2026-03-20", asOf: String? = nil) throws {
        portal = try TestPortal.of(texts, today: today, asOf: asOf)
        let theme = try #require(Theme.load(overrides: []).theme)
        var files: [String: String] = [:]
        for file in PortalRenderer(theme: theme).render(portal).files {
            if case .text(let text) = file.contents { files[file.path] = text }
        }
        self.files = files
    }

    func text(_ path: String) throws -> String { try #require(files[path], "no \(path)") }

    func has(_ path: String) -> Bool { files[path] != nil }

    /// The words of a page, pictures left out, each run of spaces as one.
    func words(_ path: String) throws -> String {
        try text(path).replacing(/<svg.*?<\/svg>/.dotMatchesNewlines(), with: "").replacing(/<[^>]*>/, with: " ")
            .replacing(/\s+/, with: " ")
    }

    /// The snapshot of the newest update, as publishing it would write it.
    func snapshot() throws -> String { try #require(portal.root.weeks.live).text }

    func standing(_ today: String = "2026-03-20") throws -> ProjectStanding {
        try #require(portal.standings(today: EveryField.day(today)).first)
    }
}
