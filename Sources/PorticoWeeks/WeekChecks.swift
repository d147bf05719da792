package import PorticoDiagnostics

/// Everything this target can find: about published weeks.
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
