package import PorticoDiagnostics

/// The checks that this target declares for published weeks.
package enum WeekChecks {
    package static let all: [Check] = [
        .changedSinceSnapshot,
        .publishedFileChanged,
        .publishedFileRemoved,
        .snapshotEdited,
        .snapshotField,
        .snapshotMissing,
        .snapshotName,
        .snapshotOrder,
        .snapshotSchema,
        .snapshotSyntax,
        .updateChanged,
        .updateRemoved,
        .updateWithoutSnapshot,
    ]
}
