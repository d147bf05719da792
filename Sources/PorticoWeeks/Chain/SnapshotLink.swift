internal import PorticoDiagnostics
internal import PorticoModel

/// The connection between a snapshot and the one before it.
struct SnapshotLink {
    private let file: SnapshotFile
    private let before: SnapshotFile?
    private let snapshot: Snapshot

    init?(_ file: SnapshotFile, before: SnapshotFile?) {
        guard let snapshot = file.snapshot else { return nil }
        self.file = file
        self.before = before
        self.snapshot = snapshot
    }

    /// Returns the problem of the link, or nil if there is none. Problems of `reported` files have already been
    /// reported.
    func problem(reported: Set<String>) -> Diagnostic? {
        guard !reported.contains(file.path) else { return nil }
        guard let named = snapshot.predecessor else { return problemOfFirst() }
        guard !reported.contains("\(file.folder)\(named.date).json") else { return nil }
        guard let before, let former = before.snapshot, named.date <= former.date else { return missing(named.date) }
        if named.date < former.date { return inserted(former.date, after: named.date) }
        return named.sha256 == before.sha256 ? nil : replaced(former.date)
    }

    /// A snapshot without a predecessor must be the first one.
    private func problemOfFirst() -> Diagnostic? {
        guard let former = before?.snapshot else { return nil }
        return diagnostic(
            .snapshotOrder,
            at: file.path,
            "the snapshot of \(snapshot.date) starts a new chain, but there is an earlier one of \(former.date)",
            from: former.date
        )
    }

    private func missing(_ date: CalendarDate) -> Diagnostic {
        diagnostic(
            .snapshotMissing,
            at: file.path,
            "the snapshot of \(date), snapshots/\(date).json, is missing, although the snapshot of \(snapshot.date) follows it",
            from: date
        )
    }

    private func inserted(_ date: CalendarDate, after named: CalendarDate) -> Diagnostic {
        diagnostic(
            .snapshotOrder,
            at: "\(file.folder)\(date).json",
            "the snapshot of \(date) was inserted later: the snapshot of \(snapshot.date) follows \(named)",
            from: date
        )
    }

    private func replaced(_ date: CalendarDate) -> Diagnostic {
        diagnostic(
            .snapshotEdited,
            at: "\(file.folder)\(date).json",
            "this is not the snapshot of \(date) that the snapshot of \(snapshot.date) follows",
            from: date
        )
    }

    private func diagnostic(_ check: Check, at path: String, _ summary: String, from date: CalendarDate) -> Diagnostic {
        Diagnostic(
            check,
            place: SourceRange(file: path, line: 1),
            summary: summary,
            explanation: "the chain is broken from the week of \(date) on",
            fix: "restore the files from version control or a backup",
            related: path == file.path
                ? [] : [Diagnostic.Related(place: SourceRange(file: file.path, line: 1), message: "named here")]
        )
    }
}

extension Check {
    static let snapshotMissing = Check(
        .weeks,
        "snapshot-missing",
        .error,
        "No snapshot of the chain is missing",
        fix: "restore the file from version control or a backup"
    )
    static let snapshotOrder = Check(
        .weeks,
        "snapshot-order",
        .error,
        "Snapshots follow each other in order",
        fix: "restore the files from version control or a backup"
    )
}
