import Foundation
import PorticoModel
import Testing

/// The whole output of the golden site, compared with what is recorded in `Tests/Golden/Expected`.
///
/// Recorded with `PORTICO_RECORD=1 swift test --filter GoldenTests`, which fails so that nobody takes it for a check.
/// Read the difference in git before you commit it.
@Suite struct GoldenTests {
    @Test func theOutputIsAsRecorded() async throws {
        let written = try await GoldenSite.written.value
        if ProcessInfo.processInfo.environment["PORTICO_RECORD"] != nil {
            try GoldenSite.record(written)
            Issue.record("recorded \(written.count) files; read them, then run again without PORTICO_RECORD")
            return
        }
        let recorded = try GoldenSite.recorded()
        let differing = Set(written.keys).union(recorded.keys).filter { written[$0] != recorded[$0] }.sorted()
        let named = differing.prefix(30).map { path in
            TextDifference.summary(of: path, from: recorded[path], to: written[path])
        }
        let more = differing.count > named.count ? "\nand \(differing.count - named.count) more files" : ""
        #expect(differing.isEmpty, "\(differing.count) files differ:\n\(named.joined(separator: "\n"))\(more)")
    }

    @Test(arguments: GoldenFact.all)
    func whatMustBeThereIsThere(_ fact: GoldenFact) async throws {
        let bytes = try #require(try await GoldenSite.written.value[fact.path], "\(fact.path) is not written")
        let text = String(decoding: bytes, as: UTF8.self)
        let visible = fact.path.hasSuffix(".html") && !fact.isMarkup ? VisibleText.of(text) : text
        let missing = fact.shows.filter { !visible.contains($0) }
        #expect(missing.isEmpty, "\(fact.path) does not show: \(missing)")
        let unwanted = fact.lacks.filter { visible.contains($0) }
        #expect(unwanted.isEmpty, "\(fact.path) shows: \(unwanted)")
    }

    @Test(arguments: GoldenFact.absent)
    func whatMustNotBePublishedIsNot(_ path: String) async throws {
        #expect(try await GoldenSite.written.value[path] == nil)
    }

    @Test func noFileHoldsWhatIsNotPublished() async throws {
        // The draft of the next update and the list of updates left out name files, never what is in them.
        for (path, bytes) in try await GoldenSite.written.value {
            let text = String(decoding: bytes, as: UTF8.self)
            for secret in ["SECRET", "Somebody Secret", "SecretCam", "Nobody links to this file"] {
                #expect(!text.contains(secret), "\(path) holds \(secret)")
            }
        }
    }
}
