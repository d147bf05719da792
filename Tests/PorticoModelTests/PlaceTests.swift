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

/// A snapshot is what was written, every byte of it, by this program or an older one.
@Suite("A snapshot that is not what was written")
struct SnapshotGateTests {
    private func rules(_ text: String) -> [String] {
        SnapshotFile(SourceFile(path: "acme/snapshots/2026-03-13.json", text: text)).diagnostics.map(\.rule)
    }

    @Test("is found by its seal, though it is as long as before")
    func sameLength() throws {
        let text = try #require(EveryField.snapshot()).text
        #expect(rules(text) == [])
        let edited = text.replacing("Practice system", with: "Practise system")
        #expect(edited != text && edited.utf8.count == text.utf8.count)
        #expect(rules(edited) == ["snapshot-edited"])
        #expect(rules(text + "\n") == ["snapshot-edited"])
    }

    @Test("of the next schema is refused, and said so")
    func schema() {
        #expect(rules("{\"schema\": \(Snapshot.schema + 1)}") == ["snapshot-schema"])
        #expect(rules("{\"schema\": 0}") == ["snapshot-schema"])
        #expect(!rules("{\"schema\": \(Snapshot.schema)}").contains("snapshot-schema"))
    }
}
