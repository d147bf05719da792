import PorticoDiagnostics
import PorticoModel
import PorticoWeeks
import TestSupport
import Testing

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
