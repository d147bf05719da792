import PorticoDiagnostics
import PorticoMarkdown
import Testing

/// Four times the text takes about four times as long, whatever it is made of: nothing an author writes is quadratic.
///
/// A test compares two sizes, not a time with a clock: it tells the same on a slow machine. Sixteen times would be
/// quadratic; what another program on the machine adds is allowed for, and a bad run is repeated.
@Suite(.serialized) struct GrowthTests {
    /// The larger size: a megabyte, of which a build for debugging reads a sixteenth.
    #if DEBUG
        private static let size = 1 << 16
    #else
        private static let size = 1 << 20
    #endif
    private static let allowed = 8.0
    private static let attempts = 3

    @Test(arguments: GrowingShape.all)
    func fourTimesTheTextTakesAboutFourTimesAsLong(_ shape: GrowingShape) {
        var growth: [Double] = []
        for _ in 0..<Self.attempts {
            let small = time(of: shape.text(bytes: Self.size / 4))
            let large = time(of: shape.text(bytes: Self.size))
            // Below a few milliseconds the clock measures itself.
            if large < .milliseconds(20) { return }
            growth.append(large / small)
            if large / small < Self.allowed { return }
        }
        Issue.record("\(shape): \(growth)")
    }

    private func time(of text: String) -> Duration {
        var options = MarkdownOptions()
        options.allowsHTML = true
        let file = SourceFile(path: "acme/a.md", text: text)
        return ThreadTime.measure {
            let document = MarkdownParser(options: options).parse(file)
            _ = HTMLRenderer().render(document, links: EverythingExists())
        }
    }
}

/// A text as long as it is asked for, made of one thing over and over.
struct GrowingShape: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// What is repeated; `#` stands for the number of the repetition.
    private var unit: String
    private var before = ""
    /// What follows: as often as the unit.
    private var after = ""
    /// How many bytes may stand without an empty line between them.
    private var paragraph = Int.max

    private init(_ name: String, _ unit: String, inParagraphs: Bool = false, before: String = "", after: String = "") {
        testDescription = name
        self.unit = unit
        self.before = before
        self.after = after
        if inParagraphs { paragraph = 60_000 }
    }

    func text(bytes: Int) -> String {
        let count = bytes / (unit.utf8.count + after.utf8.count)
        var text = before
        var length = 0
        for number in 0..<count {
            text += unit.replacing("#", with: String(number))
            length += unit.utf8.count
            guard length > paragraph else { continue }
            text += "\n\n"
            length = 0
        }
        for number in 0..<(after.isEmpty ? 0 : count) { text += after.replacing("#", with: String(number)) }
        return text
    }

    private static func paragraphs(_ name: String, _ unit: String) -> GrowingShape {
        GrowingShape(name, unit, inParagraphs: true)
    }

    static let all: [GrowingShape] = blocks + inlines + extensions + code + html

    private static let blocks = [
        GrowingShape("nested quotes", String(repeating: ">", count: 90) + " a\n\n"),
        paragraphs("quotes one line long", "> a\n"),
        paragraphs("lazy lines", "> a\nb\n"),
        GrowingShape("nested lists", String(repeating: "- ", count: 90) + "a\n\n"),
        GrowingShape("lists of different markers", "- a\n+ a\n* a\n1. a\n2) a\n"),
        GrowingShape("headings of one name", "# a\n"),
        GrowingShape("headings whose numbers are taken", "# a\n\n# a-#\n\n"),
        GrowingShape("headings of one own id", "# a {#b}\n"),
        GrowingShape("underlined headings", "a\n===\n"),
        GrowingShape("definitions of links", "[a#]: /b\n", after: "[a#]\n\n"),
        GrowingShape("definitions of one link", "[a]: /b\n", after: "[a]\n\n"),
        GrowingShape("long lines of other alphabets", "ä[x](y)日 "),
    ]

    private static let inlines = [
        paragraphs("brackets", "["), paragraphs("closing brackets", "a]"), paragraphs("half links", "[a]("),
        paragraphs("references to nothing", "[a][b] "), paragraphs("links", "[a](b) "),
        paragraphs("nested brackets", "[[a] "), paragraphs("emphasis", "*a "), paragraphs("strong", "**a **b** "),
        paragraphs("mixed emphasis", "*a _b **c __d "), paragraphs("closing emphasis", "a* "),
        paragraphs("code spans", "`a ``b "), paragraphs("entities", "&amp;&x; "), paragraphs("escapes", "\\*\\[\\& "),
        paragraphs("autolinks", "<https://a.b> "), paragraphs("half autolinks", "<https://a.b "),
        paragraphs("hard breaks", "a  \n"), paragraphs("quotation marks", "\"a 'b -- "),
    ]

    private static let extensions = [
        GrowingShape("rows of a table", "| a | b |\n", before: "| a | b |\n|---|---|\n"),
        GrowingShape("tables", "| a |\n|---|\n| b |\n\n"), paragraphs("pipes", "|"),
        paragraphs("escaped pipes", "\\|a| "),
        GrowingShape("tables after text", "text\n| a |\n|---|\n| b |\n\n"),
        GrowingShape("tables in lists", "- a\n\n  | a |\n  |---|\n  | b |\n\n"),
        GrowingShape("footnotes", "a[^#]\n\n", after: "[^#]: b\n\n"),
        GrowingShape("one footnote often", "a[^1]\n\n", before: "[^1]: b\n\n"),
        GrowingShape("footnotes that are missing", "a[^#]\n\n"), GrowingShape("footnotes of no use", "[^#]: b\n\n"),
        GrowingShape("tildes that open", "~a ", inParagraphs: true), paragraphs("tildes that cross", "~a b~~ "),
        GrowingShape("opening and closing tildes", "~a\n", after: "b~~\n"),
        paragraphs("tildes", "~~a~~ ~b~ "), paragraphs("web addresses", "www.a.b "),
        paragraphs("half addresses", "_www."),
        paragraphs("addresses with parentheses", "https://a.b/(((( "), paragraphs("mail addresses", "a@b.c "),
        paragraphs("half mail addresses", "a@"), paragraphs("long mail addresses", "a.b-c_d+"),
        paragraphs("colons", "a:"),
        paragraphs("references to items", "[D-07] "), GrowingShape("tasks", "- [x] a\n"),
        GrowingShape("alerts", "> [!NOTE]\n> a\n\n"), GrowingShape("definition lists", "a\n: b\n\n"),
        GrowingShape("definition lists among lists", "+ a\n* a\n- a\n\na\n: b\n\n"),
        GrowingShape("definition lists among signs", "a + * - b\n\na\n: b\n\n"),
        GrowingShape("footnotes among lists", "+ a\n* a\n- a\n\na[^#]\n\n", after: "[^#]: b\n\n"),
        GrowingShape("details", ":::details a\nb\n:::\n\n"),
        GrowingShape("containers that are not closed", ":::details a\n"),
        GrowingShape("nested containers", ":::details a\n", after: ":::\n"), GrowingShape("closing lines", ":::\n"),
        GrowingShape("steps", ":::steps\n1. a\n2. b\n:::\n\n"),
        GrowingShape("one list of steps", "1. a\n", before: ":::steps\n"),
        GrowingShape("tabs", "::::tabs\n:::tab a\nb\n:::\n:::tab c\nd\n:::\n::::\n\n"),
        GrowingShape("tabs of one group", ":::tab a\nb\n:::\n", before: ":::tabs\n"),
        GrowingShape("quizzes", ":::quiz a\n- [x] b\n- [ ] c\n:::\n\n"),
        GrowingShape("one long quiz", "- [x] b\n", before: ":::quiz a\n"),
        GrowingShape("figures", ":::figure a\nb\n:::\n\n"),
        GrowingShape("pictures with a title", "![a](b.png \"c\")\n\n"),
        GrowingShape("unknown containers", ":::nothing\n"), GrowingShape("includes", ":::include a.md\n"),
    ]

    private static let code = [
        GrowingShape("fences", "```\n"), GrowingShape("fences in different lengths", "```\n````\n~~~\n"),
        GrowingShape("code with marked lines", "1,", before: "```sh {", after: "\n"),
        GrowingShape("titles of code", "a", before: "```sh title=\""), GrowingShape("indented code", "    a\n\nb\n\n"),
        GrowingShape("strings that do not end", "'\"`", before: "```js\n"),
        GrowingShape("comments that do not end", "/* <!-- {- ", before: "```swift\n"),
        GrowingShape("sessions", "$ a \\\n", before: "```console\n"),
        GrowingShape("changes", "+a\n-b\n", before: "```js diff\n"),
        GrowingShape("keys", "a : b ", before: "```yaml\n"), GrowingShape("spaces in code", " ", before: "```nginx\n"),
        GrowingShape("tags in code", "<a b='c", before: "```html\n"),
    ]

    private static let html = [
        paragraphs("comments that do not end, in a line", "a <!-- "),
        GrowingShape("comments that do not end", "<!-- a\n\n"),
        paragraphs("declarations that do not end", "a <!X "), paragraphs("instructions that do not end", "a <? "),
        paragraphs("character data that does not end", "a <![CDATA[ "), paragraphs("tags that do not end", "<a b='"),
        paragraphs("elements", "<b>a</b> "), paragraphs("elements that are not closed", "<b>a "),
        GrowingShape("blocks that are not closed", "<div>\n\n", after: "</p>\n\n"),
        GrowingShape("blocks", "<div>\n\na\n\n</div>\n\n"), GrowingShape("elements that are left out", "<x>\n\n"),
        GrowingShape("scripts that are not closed", "<script>\n"), paragraphs("attributes", "<b a b c d e f>"),
    ]
}
