extension CheckCatalogue {
    /// What Markdown is held against.
    package static let markdown: [RuleDescription] = [
        check(
            "container-not-closed",
            .error,
            "A ::: container ends with a line of :::",
            fix: "put a line of ::: behind its last line"
        ),
        check(
            "container-not-open",
            .error,
            "A line of ::: closes a container",
            fix: "take it out, or open one before it"
        ),
        check(
            "duplicate-anchor",
            .error,
            "An id written behind a heading stands once in a page",
            fix: "give one of the headings another"
        ),
        check("footnote-duplicate", .error, "A footnote's label stands once", fix: "give one of the two another label"),
        check("footnote-missing", .error, "A footnote that is referred to is there", fix: "write it: [^1]: …"),
        check("footnote-unused", .warning, "Every footnote is referred to", fix: "refer to it, or take it out"),
        check(
            "image-without-description",
            .warning,
            "An image says in words what it shows",
            fix: "write it in the brackets: ![A desk with two screens](desk.png)"
        ),
        check("include-cycle", .error, "No file includes itself, by whatever way", fix: "take one of the includes out"),
        check(
            "include-missing",
            .error,
            "A file that is included is there",
            fix: "mend the path; it is relative to the file that includes"
        ),
        check(
            "include-outside",
            .error,
            "What is included lies in the client's folder",
            fix: "keep the part in the client's folder: :::include ../shared/part.md"
        ),
        check("include-too-large", .error, "Includes stay within bounds", fix: "include less, or divide the page"),
        check(
            "nesting-too-deep",
            .error,
            "Lists and quotes are not nested beyond all reading",
            fix: "nest less deeply"
        ),
        check("paragraph-too-long", .error, "A paragraph has an end", fix: "put an empty line between paragraphs"),
        check(
            "quiz-without-answer",
            .error,
            "A quiz has answers and a right one among them",
            fix: "write the answers as tasks: - [x] right, - [ ] wrong"
        ),
        check(
            "raw-html",
            .warning,
            "HTML stands in Markdown only where it is allowed",
            fix: "say it in Markdown, or set markdown: {html: allow}"
        ),
        check(
            "space-in-path",
            .warning,
            "A path with a space in it is marked as one",
            fix: "write (<my file.md>) or (my%20file.md)"
        ),
        check(
            "steps-without-numbers",
            .warning,
            "A :::steps container holds a numbered list",
            fix: "begin each step with its number, 1. to begin with"
        ),
        check(
            "tab-outside-tabs",
            .error,
            "A :::tab stands in :::tabs",
            fix: "put :::tabs before the first and ::: behind the last"
        ),
        check("table-too-large", .error, "A table is small enough to be shown", fix: "publish it as a file"),
        check(
            "too-many-images",
            .error,
            "Images do not stand in one paragraph by the hundred",
            fix: "put empty lines between them"
        ),
        check("unknown-alert", .warning, "An alert is one of those that are known", fix: "mend the word in [!…]"),
        check(
            "unknown-container",
            .error,
            "A container is one of those that are known",
            fix: "mend the word behind :::"
        ),
    ]
}
