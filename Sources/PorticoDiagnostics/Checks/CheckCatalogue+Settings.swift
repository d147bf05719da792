extension CheckCatalogue {
    /// What data files and settings of rules are held against.
    package static let settings: [RuleDescription] = [
        check(
            "comment-in-value",
            .warning,
            "No value is cut short by a #",
            fix: "put the whole value in quotes; a comment has a space behind its #"
        ),
        check("stale-allowance", .note, "An allow beside an item silences something", fix: "take it out"),
        check(
            "unknown-rule",
            .error,
            "A rule that is changed is there, and may be changed",
            fix: "portico rules lists them"
        ),
    ]
}
