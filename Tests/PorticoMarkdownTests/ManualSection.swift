/// A feature in the manual: its words, examples, and what else there is to know.
struct ManualSection: Sendable {
    var title: String
    var words = ""
    var examples: [ManualExample]
    var remarks = ""

    static let all = writing + blocks + containers + code + rules

    private static let writing = [
        ManualSection(
            title: "Links",
            words: """
                A link is a relative path from the file it is in to another Markdown file. Portico checks that the file and heading
                exist; otherwise it reports an error with the line and the closest match. An id in brackets links to that item in the
                plan or a register.
                """,
            examples: [
                ManualExample("Book a room as [the guide](booking.md#steps) says, then tell us about [D-07]."),
                ManualExample(
                    "[Opening hours](../files/hours.pdf) and [their site](https://example.org/ \"In English\")",
                    words: "Links to files show the type and size. Write a title in quotes."
                ),
                ManualExample(
                    "www.example.org, https://example.org/a(b), jane@acme.example",
                    words: "Addresses become links automatically."
                ),
            ],
            remarks: """
                Links may lead to `https`, `http`, `mailto` and `tel` addresses and to files of the same client. Any other link is
                removed with a warning, and its text stays. If you define `[D-07]: https://…` yourself, `[D-07]` uses your definition.
                """
        ),
        ManualSection(
            title: "Headings",
            words: """
                Every heading has an anchor, named as on GitHub; a second heading with the same name gets a number. Set an id
                yourself if external links must keep working. Levels 2 to 4 make up the list "On this page".
                """,
            examples: [ManualExample("## First steps\n\n## First steps\n\n## What it costs {#costs}")]
        ),
        ManualSection(
            title: "Pictures",
            words: """
                Describe the picture in the brackets; a missing description is a warning. If the picture is a paragraph of its own,
                its title becomes a caption. Portico reads width and height from the file. All pictures but the first load lazily.
                """,
            examples: [ManualExample("![A desk with two screens](../files/desk.png \"The ticket desk\")")],
            remarks: """
                Pictures must be files in the client's folder: PNG, JPEG, GIF, WebP, SVG or AVIF. Pictures from other sites are left
                out, because a portal loads nothing from other hosts. Before publishing a JPEG, PNG or WebP, Portico removes its
                metadata: location, author, camera, date, comments, thumbnail. Orientation and colour profile stay. Deliverable files
                are published byte for byte, because they have a checksum; damaged files are published as they are. An SVG
                that contains a script or loads something from another site is an error.
                """
        ),
        ManualSection(
            title: "Text formatting",
            examples: [
                ManualExample("~~Friday~~ Monday, *soon*, **certainly**, `code`"),
                ManualExample(
                    "Press <kbd>Ctrl</kbd> + <kbd>S</kbd>.",
                    words:
                        "With `markdown: {html: allow}` in `client.yml` you can use a few safe HTML elements.",
                    html: true
                ),
                ManualExample(
                    "\"Wait\" -- he said...",
                    words:
                        "With `markdown: {smart_punctuation: true}`, quotes, dashes and ellipses become typographic.",
                    smart: true
                ),
            ],
            remarks: """
                All other HTML is removed with a warning. `script`, `style`, `iframe`, `form`, `svg`, links, pictures, event handlers
                and styles are never allowed.
                """
        ),
    ]

    private static let blocks = [
        ManualSection(
            title: "Tables",
            words: "Colons align a column left, centre or right. Write a pipe in a cell as `\\|`.",
            examples: [ManualExample("| Room | Places |\n|:-----|-------:|\n| Blue | 12     |\n| Red  | 8      |")]
        ),
        ManualSection(
            title: "Tasks",
            examples: [ManualExample("- [x] Key handed out\n- [ ] First sign-in")]
        ),
        ManualSection(
            title: "Alerts",
            words:
                "`[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` or `[!CAUTION]`, alone on the first line of a quote.",
            examples: [ManualExample("> [!WARNING]\n> Files in the bin are gone after 30 days.")]
        ),
        ManualSection(
            title: "Footnotes",
            words:
                "An unused footnote is left out with a warning; a reference without a footnote is an error.",
            examples: [ManualExample("It takes a minute.[^line]\n\n[^line]: On the depot's line, five.")]
        ),
        ManualSection(
            title: "Definition lists",
            examples: [ManualExample("Tenant\n: What belongs to one client, and nobody else.")]
        ),
    ]

    private static let containers = [
        ManualSection(
            title: "Containers",
            words: """
                A container starts with `:::name` and ends with `:::`. A container around others needs more colons than those inside
                it, so that it is clear which line closes which. An unknown name is an error that suggests the likely one.
                """,
            examples: [
                ManualExample(
                    ":::steps\n1. Open the settings.\n2. Choose **Mail**.\n:::",
                    words: "**Steps**: a numbered list in which each step has an anchor."
                ),
                ManualExample(
                    "::::tabs\n:::tab Windows\nPress the Windows key.\n:::\n:::tab macOS\nPress ⌘ and the space bar.\n:::\n::::",
                    words: """
                        **Tabs**: show one of several sections at a time, even without scripting. Choosing a tab also chooses all tabs of
                        the same name on the page.
                        """
                ),
                ManualExample(
                    ":::details What if the key is lost?\nCall the desk; it is locked within the hour.\n:::",
                    words: "**Details**: collapsed until the reader opens it."
                ),
                ManualExample(
                    ":::figure Where to find the number\n![A badge](../files/badge.png)\n:::",
                    words: "**Figure**: a picture, table or code block with a caption, which may contain links."
                ),
                ManualExample(
                    ":::include ../shared/before.md",
                    words: """
                        **Include**: inserts another Markdown file of the same client, here with the line *Have your key at hand.*
                        Messages name the included file and line. A file that includes itself is an error that shows the chain.
                        """
                ),
                ManualExample(
                    ":::quiz Who may open the depot's folder?\n- [ ] Everybody\n- [x] The registrars\n\n"
                        + "Ask them on extension 12.\n:::",
                    words: "**Quiz**: mark the correct answers with a tick; the text after the list explains them."
                ),
            ]
        )
    ]

    private static let code = [
        ManualSection(
            title: "Code",
            words: """
                Write the language after the fence and, optionally, a title and the lines to highlight: `{2,4-6}`. Portico colours
                the code at build time, for light and dark mode.
                """,
            examples: [
                ManualExample("```yaml title=\"plan.yml\" {2}\nmilestones:\n  - id: M1\n```"),
                ManualExample(
                    "```js diff\n-const port = 80\n+const port = 8080\n```",
                    words:
                        "With `diff` after the language, lines starting with `+` and `-` are shown as added and removed; copying leaves out removed lines."
                ),
                ManualExample(
                    "```console\n$ whoami\njane\n```",
                    words: "In a `console` session, prompt and output look different; copying takes only the commands."
                ),
            ],
            remarks: """
                Languages: shell (`sh`, `bash`), `powershell`, `json`, `yaml`, `toml`, `ini`, `xml`, `html`, `css`, `javascript`,
                `typescript`, `sql`, `python`, `swift`, `go`, `rust`, `c`, `cpp`, `java`, `csharp`, `php`, `ruby`, `nginx`,
                `dockerfile`, `http`, `diff`, `makefile`, `console`. Code in any other language is shown without colours.
                """
        )
    ]

    private static let rules = [
        ManualSection(
            title: "Limits",
            words: """
                A page that exceeds one of these limits is an error; the message names the line.

                | at most | of | reported as |
                |---|---|---|
                | 4 MiB | a file | `file-too-large` |
                | 64 KiB | text without an empty line | `paragraph-too-long` |
                | 100 | list and quote markers on a line; nested containers | `nesting-too-deep` |
                | 500 | pictures without an empty line between them | `too-many-images` |
                | 10,000 | cells of a table | `table-too-large` |
                | 100 files, 4 MiB, eight levels | includes of a page | `include-too-large` |
                """,
            examples: []
        )
    ]
}
