import Foundation
import PorticoBuild
import PorticoDiagnostics
import PorticoModel
import TestSupport
import Testing

@testable import PorticoRendering

/// A small client rendered, for tests that compare each view with facts that are written down beside it.
struct RenderedFacts {
    let portal: Portal
    /// The text of every output file, by its path.
    let texts: [String: String]
    let files: [OutputFile]
    let diagnostics: [Diagnostic]

    init(_ source: ClientSource, today: String = "2026-03-20", asOf: String? = nil) throws {
        let dates = BuildDates(today: EveryField.day(today), asOf: asOf.map(EveryField.day))
        let parsed = PortalParser(dates: dates).parse(source)
        portal = try #require(parsed.portal)
        let theme = try #require(Theme.load(overrides: []).theme)
        let rendered = PortalRenderer(theme: theme).render(portal)
        files = rendered.files
        diagnostics = parsed.diagnostics + rendered.diagnostics
        var texts: [String: String] = [:]
        for file in rendered.files { if case .text(let text) = file.contents { texts[file.path] = text } }
        self.texts = texts
    }

    func text(_ path: String) throws -> String { try #require(texts[path], "no output file \(path)") }

    /// The words of a page: pictures and tags left out, runs of white space made one space.
    func words(_ path: String) throws -> String { Self.words(of: try text(path)) }

    static func words(of markup: String) -> String {
        markup.replacing(/<svg.*?<\/svg>/.dotMatchesNewlines(), with: "").replacing(/<[^>]*>/, with: " ")
            .replacing("\u{A0}", with: " ").replacing("&#39;", with: "'").replacing(/\s+/, with: " ")
    }

    /// The markup of the table row or list item that holds `mark`.
    func row(_ mark: String, in path: String) throws -> String {
        let text = try text(path)
        let start = try #require(text.range(of: mark), "no \(mark) in \(path)").lowerBound
        let open = text[..<start].range(of: "<tr", options: .backwards)?.lowerBound ?? text.startIndex
        let close = text[start...].range(of: "</tr>")?.lowerBound ?? text.endIndex
        return String(text[open..<close])
    }

    /// A calendar's lines as a program reads them, with folded lines made whole.
    func unfolded(_ path: String) throws -> String { try text(path).replacing("\r\n ", with: "") }

    /// A JSON file as a dictionary.
    func json(_ path: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text(path).utf8)) as? [String: Any])
    }
}
