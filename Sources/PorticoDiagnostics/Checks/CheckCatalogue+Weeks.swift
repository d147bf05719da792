extension CheckCatalogue {
    /// What published weeks are held against.
    package static let weeks: [RuleDescription] = [
        check(
            "changed-since-snapshot",
            .note,
            "Nothing changed since the newest published update",
            fix: "tell it in the next update"
        ),
        check(
            "snapshot-edited",
            .error,
            "A snapshot is as it was made",
            fix: "bring the file back from version control or a backup"
        ),
        check(
            "snapshot-field",
            .error,
            "A snapshot holds what snapshots hold",
            fix: "bring the file back from version control or a backup"
        ),
        check(
            "snapshot-missing",
            .error,
            "No snapshot of the chain is missing",
            fix: "bring the file back from version control or a backup"
        ),
        check(
            "snapshot-name",
            .error,
            "A snapshot is named after its update",
            fix: "move what is no snapshot out of snapshots/"
        ),
        check(
            "snapshot-order",
            .error,
            "Snapshots follow each other by date",
            fix: "bring the files back from version control or a backup"
        ),
        check(
            "snapshot-schema",
            .error,
            "A snapshot is of a version that is known",
            fix: "read it with the program that wrote it, or a newer one"
        ),
        check(
            "snapshot-syntax",
            .error,
            "A snapshot is JSON",
            fix: "bring the file back from version control or a backup"
        ),
        check(
            "update-changed",
            .warning,
            "A published update stays as it was",
            fix: "bring the text back, and say what is new in the next one"
        ),
        check(
            "update-removed",
            .warning,
            "A published update's file stays",
            fix: "bring the file back from version control or a backup"
        ),
        check(
            "update-without-snapshot",
            .warning,
            "A published update has its snapshot",
            fix: "run portico snapshot with each update"
        ),
    ]
}
