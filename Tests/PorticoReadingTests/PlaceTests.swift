import PorticoDiagnostics
import PorticoModel
import TestSupport
import Testing

/// Where a finding begins and ends.
@Suite("A finding's place")
struct PlaceTests {
    @Test("in a table is the cell without the spaces around it")
    func cell() throws {
        let source = ContentFolder.client(["risks.csv": "id,title,due\nR-1,Mail, 13.03.2026  \n"])
        let found = try #require(source.diagnostics().first { $0.rule == "expected-date" })
        #expect(found.place.start == SourcePosition(line: 2, column: 11))
        #expect(found.place.end == SourcePosition(line: 2, column: 21))
    }

    @Test("in data is the value, counted in characters as Unicode has them")
    func value() throws {
        let source = ContentFolder.client([
            "plan.yml": "milestones:\n  - {id: M1, title: \"Größe 日本\", baseline: 13.03.2026}\n"
        ])
        let found = try #require(source.diagnostics().first { $0.place.file == "acme/plan.yml" })
        #expect(found.place.start == SourcePosition(line: 2, column: 43))
        #expect(found.place.end == SourcePosition(line: 2, column: 53))
    }
}
