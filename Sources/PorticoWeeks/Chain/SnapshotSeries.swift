package import PorticoDiagnostics
package import PorticoModel

/// A project's snapshots, oldest first, checked to be complete, unchanged and in order.
package struct SnapshotSeries: Sendable {
    /// The snapshots that could be read, oldest first.
    package private(set) var files: [SnapshotFile]
    package private(set) var diagnostics: [Diagnostic]

    package var snapshots: [Snapshot] { files.compactMap(\.snapshot) }
    package var newest: SnapshotFile? { files.last }
    package var isEmpty: Bool { files.isEmpty }

    /// Creates an empty series.
    package init() {
        files = []
        diagnostics = []
    }

    /// Reads and checks the files in one project's `snapshots/` folder.
    package init(_ sources: [SourceFile]) {
        let read = sources.sorted { $0.path < $1.path }.map { SnapshotFile($0) }
        var diagnostics = read.flatMap(\.diagnostics)
        let named = read.filter { file in
            guard let problem = file.nameProblem else { return true }
            diagnostics.append(problem)
            return false
        }
        files = named.filter { $0.snapshot != nil }
        self.diagnostics = diagnostics + Self.breaks(in: files, reported: Set(diagnostics.map(\.place.file)))
    }

    /// The snapshot of an update.
    package func snapshot(of date: CalendarDate) -> Snapshot? {
        files.first { $0.snapshot?.date == date }?.snapshot
    }

    /// Returns a problem for each snapshot that does not follow the one before it. `reported` files have already been
    /// reported.
    private static func breaks(in files: [SnapshotFile], reported: Set<String>) -> [Diagnostic] {
        var before: SnapshotFile?
        var result: [Diagnostic] = []
        for file in files {
            if let found = SnapshotLink(file, before: before)?.problem(reported: reported) { result.append(found) }
            before = file
        }
        return result
    }
}

extension SnapshotFile {
    /// The date in the file's name: `acme/snapshots/2026-03-13.json` → `2026-03-13`.
    var namedDate: CalendarDate? {
        guard let slash = path.lastIndex(of: "/"), path.hasSuffix(".json") else { return nil }
        return CalendarDate(iso: path[path.index(after: slash)...].dropLast(5))
    }

    /// The folder of the file: `acme/snapshots/`.
    var folder: Substring { path[..<(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)] }

    fileprivate var nameProblem: Diagnostic? {
        let start = SourceRange(file: path, line: 1)
        guard let namedDate else {
            return Diagnostic(
                .snapshotName,
                place: start,
                summary: "a snapshot must be named after its update: 2026-03-13.json",
                fix: "move what is not a snapshot out of snapshots/"
            )
        }
        guard let date = snapshot?.date, date != namedDate else { return nil }
        return Diagnostic(
            .snapshotOrder,
            place: start,
            summary: "this file is named \(namedDate) but contains the snapshot of \(date)",
            explanation: "the weeks from \(min(date, namedDate)) on may differ from what was published",
            fix: "restore both files from version control or a backup"
        )
    }
}

extension Check {
    static let snapshotName = Check(
        .weeks,
        "snapshot-name",
        .error,
        "A snapshot is named after its update",
        fix: "move other files out of snapshots/"
    )
}
