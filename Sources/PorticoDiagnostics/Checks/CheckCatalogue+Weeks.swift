extension CheckCatalogue {
    /// What published weeks are held against.
    package static let weeks: [RuleDescription] = [
        check(
            "changed-since-snapshot",
            .note,
            "Nothing changed since the newest published update",
            fix: "tell it in the next update; before anybody has seen this one: portico snapshot CLIENT --replace"
        ),
        check(
            "headline-empty",
            .warning,
            "An update has a headline; one without is left out until it has",
            fix: "write what the sponsor should remember, in a sentence"
        ),
        check(
            "published-file-changed",
            .warning,
            "A file that a published update links to or shows stays as it was",
            fix: "bring the former file back, and give the new one a name of its own"
        ),
        check(
            "published-file-removed",
            .warning,
            "A file that a published update links to or shows stays",
            fix: "bring the file back from version control or a backup"
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
            fix: "bring the text back; the newest, before anybody has seen it: portico snapshot CLIENT --replace"
        ),
        check(
            "update-left-out",
            .note,
            "An update of a later day, or a draft, is left out",
            fix: "wait, mend the date, or take `draft: true` away"
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
