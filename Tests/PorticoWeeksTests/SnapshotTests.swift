import PorticoDiagnostics
import PorticoModel
import PorticoWeeks
import TestSupport
import Testing

@Suite("A snapshot")
struct SnapshotTests {
    private func snapshot() throws -> Snapshot {
        try #require(
            Snapshot(
                of: EveryField.project,
                client: EveryField.client,
                supplier: EveryField.supplier,
                sources: EveryField.sources,
                after: nil
            )
        )
    }

    private func read(_ text: String) -> SnapshotFile {
        SnapshotFile(SourceFile(path: "acme/snapshots/2026-03-13.json", text: text))
    }

    @Test("is written and read back without losing a field")
    func roundTrip() throws {
        let made = try snapshot()
        let file = read(made.text)
        #expect(file.diagnostics.isEmpty)
        let again = try #require(file.snapshot)
        #expect(again.text == made.text)
        #expect(described(again) == described(made))
    }

    @Test("is of the oldest schema that can hold it: where no file is linked to, its bytes are what they always were")
    func oldestSchema() throws {
        var linked = try snapshot()
        // The fourth schema added checksums of accepted files, items and terms that a change request
        // names, and the tolerance of milestones that are not key.
        #expect(linked.text.contains("\"schema\": 4"))
        linked.data.forgetChecksums()
        linked.client.tolerances.otherMilestoneDays = nil
        linked.data.raid.changeRequests[0].impactItems = []
        linked.data.raid.changeRequests[0].impactTerms = []
        // The third schema added contracts, order numbers and invoice numbers.
        #expect(linked.text.contains("\"schema\": 3"))
        linked.data.contracts = []
        linked.data.plan.payments = []
        #expect(linked.text.contains("\"schema\": 1") && !linked.text.contains("\n  \"files\": ["))
        let former = linked
        var file = FrozenFile(path: "files/plan.png", size: 1200, sha256: String(repeating: "0", count: 64))
        (file.width, file.height) = (640, 480)
        linked.files = [file]
        #expect(linked.text.contains("\"schema\": 2"))
        #expect(read(linked.text).diagnostics.isEmpty)
        #expect(read(linked.text).snapshot?.files == [file])
        // One that was made before files were known says the same of its week.
        #expect(former.isSame(as: linked))
        #expect(!linked.isSame(as: former))
    }

    @Test("is tried with every field of the registers filled")
    func fixtureIsWhole() throws {
        let project = EveryField.project
        let registers: [Any] = [
            project.plan, project.deliverables, project.raid, project.kpis, project.maintenance, project.handover,
            project.glossary,
        ]
        #expect(registers.flatMap { emptyFields(in: $0) } == [])
    }

    @Test("says nothing of ways to reach people")
    func confidentiality() throws {
        let text = try snapshot().text
        #expect(text.contains("Jane Doe"))
        #expect(!text.contains("jane@acme.example"))
    }

    @Test("keeps health with the numbers behind it")
    func computedHealth() throws {
        let again = try #require(read(try snapshot().text).snapshot)
        #expect(again.computed == ComputedHealth(EveryField.project, tolerances: EveryField.client.tolerances))
        #expect(!again.computed.findings.isEmpty)
    }

    @Test("made of a project without updates is none")
    func withoutUpdates() {
        let empty = Project(folder: "", name: "Empty")
        let none = Snapshot(
            of: empty,
            client: EveryField.client,
            supplier: EveryField.supplier,
            sources: EveryField.sources,
            after: nil
        )
        #expect(none == nil)
    }

    @Test("that was edited is reported where its seal stands")
    func edited() throws {
        let text = try snapshot().text.replacing("\"health\": \"at_risk\"", with: "\"health\": \"on_track\"")
        let line = try #require(text.split(separator: "\n").firstIndex { $0.contains("\"seal\"") }) + 1
        #expect(
            read(text).diagnostics.map { TestSupport.line(for: $0) } == [
                "acme/snapshots/2026-03-13.json:\(line):11: error: this snapshot was edited after it was written: its "
                    + "checksum does not match its contents [snapshot-edited]"
            ]
        )
    }

    @Test("whose spelling alone changed is reported as reformatted")
    func rewritten() throws {
        let text = try snapshot().text.replacing("\n  ", with: "\n    ")
        #expect(read(text).diagnostics.map(\.rule) == ["snapshot-edited"])
        #expect(read(text).diagnostics.first?.summary.contains("reformatted") == true)
        #expect(read(text).snapshot != nil)
    }

    @Test(
        "that cannot be read says why and where",
        arguments: [
            ("{\n", "2:1: error: expected a key in double quotes [snapshot-syntax]"),
            ("[]", "1:1: error: expected an object, found a list [snapshot-syntax]"),
            ("{}", "1:1: error: a snapshot must say which schema it uses [snapshot-schema]"),
            (
                "{\"schema\": 9}",
                "1:12: error: this snapshot uses schema 9, but this version of portico reads at most 4 [snapshot-schema]"
            ),
        ]
    )
    func unreadable(text: String, finding: String) {
        let file = read(text)
        #expect(file.diagnostics.map { TestSupport.line(for: $0) } == ["acme/snapshots/2026-03-13.json:\(finding)"])
        #expect(file.snapshot == nil)
    }

    @Test(
        "sealed anew over values of the wrong kind is still refused, at its line",
        arguments: [
            ("\"number\": 1", "\"number\": \"one\"", "expected a whole number, found a text"),
            (
                "\"health\": \"at_risk\"", "\"health\": \"fine\"",
                "expected one of on_track, at_risk, off_track, on_hold, complete, found "
            ),
            (
                "\"baseline\": \"2026-04-11\"", "\"baseline\": \"11.4.2026\"",
                "expected a date like \"2026-03-13\", found "
            ),
            ("\"key\": true", "\"kee\": true", "unknown key \"kee\""),
            ("\"headline\": ", "\"headlines\": ", "unknown key \"headlines\""),
        ]
    )
    func wrongKind(original: String, replacement: String, summary: String) throws {
        let text = try resealed(try snapshot().text.replacing(original, with: replacement))
        let line = try #require(text.split(separator: "\n").firstIndex { $0.contains(replacement) }) + 1
        let found = try #require(read(text).diagnostics.first { $0.place.start.line == line })
        #expect(found.rule == "snapshot-field")
        #expect(found.summary.hasPrefix(summary))
    }
}

/// `text` with the seal it would have had.
private func resealed(_ text: String) throws -> String {
    try SnapshotForgery.reseal(text)
}

/// Every value below, by its path, but for where things stand.
private func described(_ value: Any, path: String = "") -> [String] {
    guard !(value is Provenance) else { return [] }
    let mirror = Mirror(reflecting: value)
    guard !mirror.children.isEmpty, mirror.displayStyle != .enum, !(value is CalendarDate) else {
        return ["\(path) \(value)"]
    }
    if mirror.displayStyle == .dictionary || mirror.displayStyle == .set {
        return ["\(path) " + mirror.children.map { "\($0.value)" }.sorted().joined(separator: " ")]
    }
    return mirror.children.enumerated().flatMap { index, child in
        child.label == "provenance" ? [] : described(child.value, path: "\(path).\(child.label ?? String(index))")
    }
}

/// Optional values that are nil and lists that are empty.
private func emptyFields(in value: Any, path: String = "") -> [String] {
    guard !(value is Provenance) else { return [] }
    let mirror = Mirror(reflecting: value)
    let holdsNothing = [.optional, .collection, .dictionary].contains(mirror.displayStyle) && mirror.children.isEmpty
    if holdsNothing { return [path] }
    return mirror.children.enumerated().flatMap { index, child in
        child.label == "provenance" ? [] : emptyFields(in: child.value, path: "\(path).\(child.label ?? String(index))")
    }
}
