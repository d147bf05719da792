import PorticoDiagnostics
import PorticoModel
import PorticoWeeks
import TestSupport
import Testing

@Suite("A chain of snapshots")
struct SnapshotSeriesTests {
    private static let dates = ["2026-03-06", "2026-03-13", "2026-03-20", "2026-03-27"]

    /// Four weeks as the tool writes them.
    private func files() throws -> [SourceFile] {
        var result: [SourceFile] = []
        for date in Self.dates {
            var project = EveryField.project
            project.updates = [EveryField.update(on: date)]
            let snapshot = try #require(
                Snapshot(
                    of: project,
                    client: EveryField.client,
                    supplier: EveryField.supplier,
                    sources: EveryField.sources,
                    after: result.last.map { SnapshotFile($0) }
                )
            )
            result.append(SourceFile(path: "acme/snapshots/\(date).json", text: snapshot.text))
        }
        return result
    }

    private func findings(_ files: [SourceFile]) -> [String] {
        SnapshotSeries(files).diagnostics.sorted().map { line(for: $0) }
    }

    private func edit(_ file: SourceFile, _ original: String, _ replacement: String) -> SourceFile {
        SourceFile(path: file.path, text: file.text.replacing(original, with: replacement))
    }

    @Test("that is whole has nothing to say, in whatever order it is read")
    func whole() throws {
        let series = SnapshotSeries(try files().reversed())
        #expect(series.diagnostics.isEmpty)
        #expect(series.snapshots.map(\.number) == [1, 2, 3, 4])
        #expect(series.snapshots.map(\.date.description) == Self.dates)
    }

    @Test("names the one that was edited, and no other")
    func edited() throws {
        var files = try files()
        files[1] = edit(files[1], "Pilot moves", "Pilot stays")
        let found = SnapshotSeries(files).diagnostics
        #expect(found.map(\.rule) == ["snapshot-edited"])
        #expect(found.map(\.place.file) == ["acme/snapshots/2026-03-13.json"])
        #expect(found.first?.explanation == "portico can no longer show the week of 2026-03-13 as it was published")
    }

    @Test("sees through a forged seal, but for the newest")
    func forged() throws {
        var files = try files()
        let forged = edit(files[1], "Pilot moves", "Pilot stays")
        files[1] = SourceFile(path: forged.path, text: try SnapshotForgery.reseal(forged.text))
        #expect(
            findings(files) == [
                "acme/snapshots/2026-03-13.json:1:1: error: this is not the snapshot of 2026-03-13 that the snapshot "
                    + "of 2026-03-20 follows [snapshot-edited]"
            ]
        )
    }

    @Test("names the one that is missing", arguments: [0, 1, 2])
    func removed(index: Int) throws {
        var files = try files()
        files.remove(at: index)
        let gone = Self.dates[index]
        let after = Self.dates[index + 1]
        #expect(
            findings(files) == [
                "acme/snapshots/\(after).json:1:1: error: the snapshot of \(gone), snapshots/\(gone).json, is missing, although the snapshot "
                    + "of \(after) follows it [snapshot-missing]"
            ]
        )
        #expect(
            SnapshotSeries(files).diagnostics.first?.explanation == "the chain is broken from the week of \(gone) on"
        )
    }

    @Test("names the two that changed places")
    func swapped() throws {
        var files = try files()
        let (second, third) = (files[1], files[2])
        files[1] = SourceFile(path: second.path, text: third.text)
        files[2] = SourceFile(path: third.path, text: second.text)
        #expect(
            findings(files) == [
                "acme/snapshots/2026-03-13.json:1:1: error: this file is named 2026-03-13 but contains the snapshot of 2026-03-20 "
                    + "[snapshot-order]",
                "acme/snapshots/2026-03-20.json:1:1: error: this file is named 2026-03-20 but contains the snapshot of 2026-03-13 "
                    + "[snapshot-order]",
            ]
        )
        #expect(SnapshotSeries(files).diagnostics.allSatisfy { $0.explanation.contains("2026-03-13 on") })
    }

    @Test("names one that was put in later")
    func inserted() throws {
        var files = try files()
        let between = try #require(files.first).text
        let text = between.replacing("2026-03-06", with: "2026-03-17")
        files.append(SourceFile(path: "acme/snapshots/2026-03-17.json", text: try SnapshotForgery.reseal(text)))
        #expect(
            findings(files) == [
                "acme/snapshots/2026-03-17.json:1:1: error: the snapshot of 2026-03-17 starts a new chain, but there is "
                    + "an earlier one of 2026-03-13 [snapshot-order]",
                "acme/snapshots/2026-03-17.json:1:1: error: the snapshot of 2026-03-17 was inserted later: the "
                    + "snapshot of 2026-03-20 follows 2026-03-13 [snapshot-order]",
            ]
        )
    }

    @Test("names a file that is no snapshot")
    func misnamed() throws {
        let stray = SourceFile(path: "acme/snapshots/notes.json", text: try #require(try files().first).text)
        #expect(
            findings(try files() + [stray]) == [
                "acme/snapshots/notes.json:1:1: error: a snapshot must be named after its update: 2026-03-13.json [snapshot-name]"
            ]
        )
    }

    @Test("one bad file does not make a finding of each that follows")
    func unreadable() throws {
        var files = try files()
        files[1] = SourceFile(path: files[1].path, text: "{")
        #expect(SnapshotSeries(files).diagnostics.map(\.rule) == ["snapshot-syntax"])
        #expect(SnapshotSeries(files).snapshots.count == 3)
    }
}
