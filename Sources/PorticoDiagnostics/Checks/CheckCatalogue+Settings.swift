extension CheckCatalogue {
    /// What settings of rules are held against.
    package static let settings: [RuleDescription] = [
        check("stale-allowance", .note, "An allow beside an item silences something", fix: "take it out"),
        check(
            "unknown-rule",
            .error,
            "A rule that is changed is there, and may be changed",
            fix: "portico rules lists them"
        ),
    ]
}
