import Foundation
import PorticoBuild
import PorticoDiagnostics
import PorticoModel
@testable import PorticoRendering
import TestSupport
import Testing

@Suite("The register for programs") struct RegisterExportTests {
    private static let theme = Theme.load(overrides: []).theme

    /// The export of a project whose one deliverable is three days late, in two files.
    private func export(_ name: String) throws -> String {
        let deliverables = """
            deliverables:
              - id: D-07
                title: Pilot configuration
                version: "1.1"
                status: accepted
                baseline: 2026-03-09
                submitted: 2026-03-12
                own_criteria: [{id: AC-1, text: It works, measure: 9 of 9, result: passed, measured: 9 of 9}]
                files: [{path: files/a.txt, label: The text}, {path: files/b.zip}]
                acceptance:
                  {version: "1.1", by: j.doe, on: 2026-03-13, evidence: files/a.txt,
                   sha256: [A7937B64B8CAA58F03721BB6BACF5C78CB235FEBE0E70B1B84CD99541461A08E, \(Self.second)]}
            """
        let files = ["deliverables.yml": deliverables, "files/a.txt": "first", "files/b.zip": "second"]
        let day = try #require(CalendarDate(2026, 3, 20))
        let portal = PortalParser(dates: BuildDates(today: day)).parse(ContentFolder.client(files)).portal
        let rendered = PortalRenderer(theme: try #require(Self.theme)).render(try #require(portal)).files
        let file = try #require(rendered.first { $0.path == name })
        guard case .text(let text) = file.contents else { return "" }
        return text
    }

    private static let first = "a7937b64b8caa58f03721bb6bacf5c78cb235febe0e70b1b84cd99541461a08e"
    private static let second = "16367aacb67a4a017c8da8ab95682ccb390863780f7114dda0a0e0c55644c7c4"

    @Test("tells the difference in days and each file's size in its table")
    func table() throws {
        let rows = try export("deliverables/register.csv").split(separator: "\r\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmingPrefix("\u{FEFF}") }
        }
        try #require(rows.count == 2 && rows[0].count == rows[1].count)
        let cells = Dictionary(uniqueKeysWithValues: zip(rows[0], rows[1]).map { (String($0), String($1)) })
        #expect(cells["\"difference_days\""] == "\"3\"")
        #expect(cells["\"size\""] == "\"5 6\"")
        #expect(cells["\"sha256\""] == "\"\(Self.first) \(Self.second)\"")
    }

    @Test("tells criteria with results, labels and the accepted checksums in its data")
    func data() throws {
        let value = try JSONSerialization.jsonObject(with: Data(try export("deliverables/register.json").utf8))
        let items = (value as? [String: Any])?["deliverables"] as? [[String: Any]]
        let item = try #require(items?.first)
        #expect(item["difference_days"] as? Int == 3)
        let criterion = try #require((item["criteria"] as? [[String: String]])?.first)
        #expect(
            criterion == [
                "id": "AC-1", "text": "It works", "measure": "9 of 9", "result": "passed", "measured": "9 of 9",
            ]
        )
        let files = try #require(item["files"] as? [[String: Any]])
        #expect(files.map { $0["label"] as? String } == ["The text", nil])
        #expect(files.map { $0["size"] as? Int } == [5, 6])
        let acceptance = try #require(item["acceptance"] as? [String: Any])
        #expect(acceptance["sha256"] as? [String] == [Self.first, Self.second])
        #expect(acceptance["evidence"] as? String == "files/a.txt")
    }

    @Test("has the accepted checksums beside their files on the deliverable's page")
    func page() throws {
        let html = try export("deliverables/d-07.html")
        #expect(html.contains("<span>a.txt</span> <code>\(Self.first)</code>"))
        #expect(html.contains("<span>b.zip</span> <code>\(Self.second)</code>"))
    }
}
