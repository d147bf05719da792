package import PorticoDiagnostics
package import PorticoModel

/// A project's snapshots, oldest first, and whether they are the ones that were made, all of them and in their order.
package struct SnapshotSeries: Sendable {
    /// Those that could be read, oldest first.
    package private(set) var files: [SnapshotFile]
    package private(set) var diagnostics: [Diagnostic]

    package var snapshots: [Snapshot] { files.compactMap(\.snapshot) }
    package var newest: SnapshotFile? { files.last }
    package var isEmpty: Bool { files.isEmpty }

    /// None.
    package init() {
        files = []
        diagnostics = []
    }

    /// Reads and checks the files of one project's `snapshots/`.
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

    /// Where each snapshot does not follow the one before it. `reported` files have been named already.
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
    /// `acme/snapshots/2026-03-13.json` → `2026-03-13`
    var namedDate: CalendarDate? {
        guard let slash = path.lastIndex(of: "/"), path.hasSuffix(".json") else { return nil }
        return CalendarDate(iso: path[path.index(after: slash)...].dropLast(5))
    }

    /// `acme/snapshots/`
    var folder: Substring { path[..<(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)] }

    fileprivate var nameProblem: Diagnostic? {
        let start = SourceRange(file: path, line: 1)
        guard let namedDate else {
            return Diagnostic(
                .snapshotName,
                place: start,
                summary: "a snapshot is named after its update: 2026-03-13.json",
                fix: "move what is not a snapshot out of snapshots/"
            )
        }
        guard let date = snapshot?.date, date != namedDate else { return nil }
        return Diagnostic(
            .snapshotOrder,
            place: start,
            summary: "this file is named \(namedDate) and holds the snapshot of \(date)",
            explanation: "the weeks from \(min(date, namedDate)) on may not be what was published then",
            fix: "bring both files back as they were, from version control or a backup"
        )
    }
}

extension Check {
    static let snapshotName = Check(
        .weeks,
        "snapshot-name",
        .error,
        "A snapshot is named after its update",
        fix: "move what is no snapshot out of snapshots/"
    )
}
