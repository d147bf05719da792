import PorticoDiagnostics
import PorticoModel
import TestSupport
import Testing

@Suite("An accepted file") struct AcceptedFileTests {
    private static let first = "a7937b64b8caa58f03721bb6bacf5c78cb235febe0e70b1b84cd99541461a08e"
    private static let second = "16367aacb67a4a017c8da8ab95682ccb390863780f7114dda0a0e0c55644c7c4"
    private static let proof = "000000000a6c8e2d62c7f7d0de8cbe7aac9b5f9f7ac5d1d6a5f2e1d1ac1e7cb2"

    /// Two files `first` and `second`, a proof, and the record's checksums as written.
    private func findings(_ sha256: String, version: String = "1.1", status: String = "accepted") -> [String] {
        let deliverables = """
            deliverables:
              - id: D-07
                title: Pilot configuration
                version: "\(version)"
                status: \(status)
                files: [{path: files/a.txt}, {path: files/b.zip}]
                acceptance:
                  version: "1.1"
                  by: j.doe
                  on: 2026-03-12
                  evidence: files/proof.txt
                  sha256: \(sha256)
            """
        let files = [
            "deliverables.yml": deliverables, "files/a.txt": "first", "files/b.zip": "second",
            "files/proof.txt": "proof",
        ]
        let found = ContentFolder.client(files).diagnostics(today: "2026-03-20")
        return found.filter { $0.rule == "accepted-file-changed" || $0.severity == .error }.map(line(for:))
    }

    @Test("that is as it was is nothing to say, in whatever order and case its checksum stands")
    func same() {
        #expect(findings("[\(Self.second), \(Self.first.uppercased())]") == [])
    }

    @Test("that was changed is told of where it is named, with the checksum it has now")
    func changed() {
        let name = "files/b.zip is not the file that was accepted with D-07: its SHA-256 is \(Self.second)"
        #expect(
            findings(Self.first) == ["acme/deliverables.yml:6:41: error: \(name) [accepted-file-changed]"]
        )
    }

    @Test("that is gone leaves a checksum that nothing has")
    func gone() {
        let missing = "no file of D-07 and no evidence has the recorded SHA-256 \(Self.proof.prefix(12))…"
        let found = findings("[\(Self.first), \(Self.second), \(Self.proof)]")
        #expect(found.count == 1 && found[0].hasSuffix("error: \(missing) [accepted-file-changed]"), "\(found)")
    }

    @Test("of another version is not compared")
    func otherVersion() {
        let found = findings(Self.proof, version: "1.2", status: "in_review")
        #expect(!found.contains { $0.contains("accepted-file-changed") })
    }
}
