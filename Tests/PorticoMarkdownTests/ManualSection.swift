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
                A link is written from the file it stands in, to the Markdown file it leads to. File and heading are checked; what
                is not there is an error with its line and the closest that is. An id in brackets leads to that item of the plan or
                the registers.
                """,
            examples: [
                ManualExample("Book a room as [the guide](booking.md#steps) says, then tell us about [D-07]."),
                ManualExample(
                    "[Opening hours](../files/hours.pdf) and [their site](https://example.org/ \"In English\")",
                    words: "Of a file its kind and size are told. A title stands in quotes."
                ),
                ManualExample(
                    "www.example.org, https://example.org/a(b), jane@acme.example",
                    words: "Addresses are links by themselves."
                ),
            ],
            remarks: """
                Links lead to `https`, `http`, `mailto` and `tel` addresses and to files of the same client. Of any other the words
                stay and the link goes, with a warning. `[D-07]` with a definition of your own, `[D-07]: https://…`, is your link.
                """
        ),
        ManualSection(
            title: "Headings",
            words: """
                Every heading can be linked to, by the name GitHub gives it; a second one of the same name gets a number. Give it an
                id of your own where links from outside must hold. Levels 2 to 4 make the list "On this page".
                """,
            examples: [ManualExample("## First steps\n\n## First steps\n\n## What it costs {#costs}")]
        ),
        ManualSection(
            title: "Pictures",
            words: """
                Say in the brackets what the picture shows; without it there is a warning. A title makes a caption where the picture
                stands alone. Width and height are read from the file, and all but the first load when they come near.
                """,
            examples: [ManualExample("![A desk with two screens](../files/desk.png \"The ticket desk\")")],
            remarks: """
                Pictures are the client's own: PNG, JPEG, GIF, WebP, SVG or AVIF. One of another site is left out, for a portal asks
                nobody else for anything. Before a JPEG, PNG or WebP is published, what cameras and programs write into it goes:
                place, author, camera, date, comments, thumbnail. Its orientation and its colour profile stay. Files that are handed
                over as deliverables keep every byte, for they have a checksum; a file that is damaged is published as it is.
                An SVG drawing with a script in it, or one that asks another site for a part, is an error.
                """
        ),
        ManualSection(
            title: "Smaller things",
            examples: [
                ManualExample("~~Friday~~ Monday, *soon*, **certainly**, `code`"),
                ManualExample(
                    "Press <kbd>Ctrl</kbd> + <kbd>S</kbd>.",
                    words:
                        "With `markdown: {html: allow}` in `client.yml` a few harmless elements of HTML may be used.",
                    html: true
                ),
                ManualExample(
                    "\"Wait\" -- he said...",
                    words: "With `markdown: {smart_punctuation: true}` quotes, dashes and dots become typographic.",
                    smart: true
                ),
            ],
            remarks: """
                Other HTML is left out, with a warning. Even where it is allowed, `script`, `style`, `iframe`, `form`, `svg`, links,
                pictures, handlers and styles are not.
                """
        ),
    ]

    private static let blocks = [
        ManualSection(
            title: "Tables",
            words: "Colons set a column to the left, the middle or the right. A pipe in a cell is written `\\|`.",
            examples: [ManualExample("| Room | Places |\n|:-----|-------:|\n| Blue | 12     |\n| Red  | 8      |")]
        ),
        ManualSection(
            title: "Tasks",
            examples: [ManualExample("- [x] Key handed out\n- [ ] First sign-in")]
        ),
        ManualSection(
            title: "Alerts",
            words:
                "`[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` and `[!CAUTION]`, alone on the first line of a quote.",
            examples: [ManualExample("> [!WARNING]\n> Files in the bin are gone after 30 days.")]
        ),
        ManualSection(
            title: "Footnotes",
            words:
                "A footnote nobody refers to is left out with a warning; a reference without a footnote is an error.",
            examples: [ManualExample("It takes a minute.[^line]\n\n[^line]: On the depot's line, five.")]
        ),
        ManualSection(
            title: "Words explained",
            examples: [ManualExample("Tenant\n: What belongs to one client, and nobody else.")]
        ),
    ]

    private static let containers = [
        ManualSection(
            title: "Containers",
            words: """
                A container opens with `:::name` and closes with `:::`. One that holds others has more colons than those inside it,
                so that a reader sees which line closes which. A name that does not exist is an error with the likely one.
                """,
            examples: [
                ManualExample(
                    ":::steps\n1. Open the settings.\n2. Choose **Mail**.\n:::",
                    words: "**Steps**: a numbered list; each step can be linked to."
                ),
                ManualExample(
                    "::::tabs\n:::tab Windows\nPress the Windows key.\n:::\n:::tab macOS\nPress ⌘ and the space bar.\n:::\n::::",
                    words: """
                        **Tabs**: one of several at a time, without scripting too. Choosing one chooses those of the same name on the
                        whole page.
                        """
                ),
                ManualExample(
                    ":::details What if the key is lost?\nCall the desk; it is locked within the hour.\n:::",
                    words: "**Details**: folded away until asked for."
                ),
                ManualExample(
                    ":::figure Where to find the number\n![A badge](../files/badge.png)\n:::",
                    words: "**Figure**: a picture, a table or code with a caption, which may hold links."
                ),
                ManualExample(
                    ":::include ../shared/before.md",
                    words: """
                        **Include**: another Markdown file of the same client, here with the line *Have your key at hand.* A message
                        about it names its own file and line. A file that includes itself is an error that shows the way.
                        """
                ),
                ManualExample(
                    ":::quiz Who may open the depot's folder?\n- [ ] Everybody\n- [x] The registrars\n\n"
                        + "Ask them on extension 12.\n:::",
                    words: "**Quiz**: tick the right answers; what follows the list explains them."
                ),
            ]
        )
    ]

    private static let code = [
        ManualSection(
            title: "Code",
            words: """
                After the fence stand the language and, if you like, a title and the lines to mark: `{2,4-6}`. Colours are put on when
                the portal is made, for light and for dark.
                """,
            examples: [
                ManualExample("```yaml title=\"plan.yml\" {2}\nmilestones:\n  - id: M1\n```"),
                ManualExample(
                    "```js diff\n-const port = 80\n+const port = 8080\n```",
                    words:
                        "With `diff` after the language, lines that begin with `+` and `-` are new and gone; a copy holds the new."
                ),
                ManualExample(
                    "```console\n$ whoami\njane\n```",
                    words: "In a session (`console`) prompt and output are told apart; a copy holds the commands only."
                ),
            ],
            remarks: """
                Languages: shell (`sh`, `bash`), `powershell`, `json`, `yaml`, `toml`, `ini`, `xml`, `html`, `css`, `javascript`,
                `typescript`, `sql`, `python`, `swift`, `go`, `rust`, `c`, `cpp`, `java`, `csharp`, `php`, `ruby`, `nginx`,
                `dockerfile`, `http`, `diff`, `makefile`, `console`. Code in any other is shown as it is.
                """
        )
    ]

    private static let rules = [
        ManualSection(
            title: "Bounds",
            words: """
                A page that is beyond one of these is not published; the message names the line.

                | at most | of | named |
                |---|---|---|
                | 4 MiB | a file | `file-too-large` |
                | 64 KiB | text without an empty line | `paragraph-too-long` |
                | 100 | list and quote markers on a line; containers in one another | `nesting-too-deep` |
                | 500 | pictures without an empty line between them | `too-many-images` |
                | 10,000 | cells of a table | `table-too-large` |
                | 100 files, 4 MiB, eight deep | that a page includes | `include-too-large` |
                """,
            examples: []
        )
    ]
}
