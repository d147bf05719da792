extension CheckCatalogue {
    /// What links, ids in brackets and pictures are held against.
    package static let links: [RuleDescription] = [
        check(
            "broken-anchor",
            .error,
            "A link's #part is a heading of its page",
            fix: "mend it, or write an id behind the heading: {#steps}"
        ),
        check(
            "broken-link",
            .error,
            "A link leads to a page or file that is there",
            fix: "mend the path; it is relative to the file the link stands in"
        ),
        check(
            "broken-reference",
            .error,
            "A bracketed id is that of an item",
            fix: "mend the id; where only the words are meant, write \\[M9]"
        ),
        check(
            "remote-image",
            .warning,
            "Images lie in the client's own folder",
            fix: "save the image in the client's folder and show it from there"
        ),
        check(
            "url-not-allowed",
            .warning,
            "A link begins with a scheme that is safe",
            fix: "use https:, mailto: or tel:"
        ),
    ]
}
