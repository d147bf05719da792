extension CheckCatalogue {
    /// What templates, words and colours are held against.
    package static let theme: [RuleDescription] = [
        check(
            "accent-contrast",
            .warning,
            "The accent can be read as text",
            fix: "choose a darker one, or leave it: a darker shade stands in for text"
        ),
        check(
            "missing-template",
            .error,
            "A theme has every template that is needed",
            fix: "put it back, or take the theme's own"
        ),
        check("missing-words", .error, "A language has words for everything", fix: "add the line"),
        check(
            "template-escape",
            .error,
            "A template escapes text and leaves markup",
            fix: "two braces for text, three for markup"
        ),
        check(
            "template-recursion",
            .error,
            "A partial does not stand in itself without end",
            fix: "take it out, or let a section that ends stand around it"
        ),
        check("template-syntax", .error, "A template's tags are closed", fix: "close the section where it ends"),
        check(
            "template-value",
            .error,
            "What has no words of its own is opened as a section",
            fix: "open it with {{#…}}"
        ),
        check("unknown-name", .error, "A template uses names that its page has", fix: "mend the name"),
        check("unknown-partial", .error, "A partial that is used is there", fix: "mend the name, or add the file"),
        check("unknown-template", .error, "Every file of a theme is one that is used", fix: "rename or remove it"),
        check("unknown-word", .error, "Words that are asked for are there, and none besides", fix: "mend the key"),
        check("words-syntax", .error, "A line of words is a key and a text", fix: "write key: text"),
    ]
}
