import PorticoDiagnostics
import PorticoMarkdown
import Synchronization
import Testing

/// Notes every request; nothing exists.
private final class Recorder: LinkProvider {
    private let requests = Mutex<[LinkRequest]>([])

    var seen: [LinkRequest] { requests.withLock { $0 } }

    func resolve(_ request: LinkRequest) -> LinkResolution {
        requests.withLock { $0.append(request) }
        return .broken(
            Diagnostic(
                Check(.links, "broken-link", .error, "A link leads somewhere"),
                place: request.place,
                summary: "nothing at \"\(request.destination)\""
            )
        )
    }
}

/// Resolves every link as one to another site, or every link as one within the portal.
private struct Resolving: LinkProvider {
    let isExternal: Bool

    func resolve(_ request: LinkRequest) -> LinkResolution {
        isExternal ? .external(href: request.destination) : .link(href: request.destination, title: nil)
    }
}

/// `line:column destination`, as the provider was asked.
private func requests(in markdown: String, firstLine: Int = 1) -> [String] {
    let recorder = Recorder()
    let document = MarkdownParser().parse(SourceFile(path: "acme/page.md", text: markdown), firstLine: firstLine)
    _ = HTMLRenderer().render(document, links: recorder)
    #expect(recorder.seen == document.links.filter { URLGate.judge($0.destination) != .refused })
    return recorder.seen.map { "\($0.place.start.line):\($0.place.start.column) \($0.destination)" }
}

@Suite struct LinkTests {
    @Test(arguments: [
        ("See [the guide](guides/a.md).", ["1:17 guides/a.md"]),
        ("[a](x.md) [b](y.md \"T\")", ["1:5 x.md", "1:15 y.md"]),
        ("Ünï [a](x.md)", ["1:9 x.md"]),
        ("one\ntwo [a](x.md)", ["2:9 x.md"]),
        ("[a\nb](\n  x.md\n'title\nmore') [c](y.md)", ["3:3 x.md", "5:12 y.md"]),
        ("`code\nmore` [a](x.md)", ["2:11 x.md"]),
        ("# Head [a](x.md) #", ["1:12 x.md"]),
        ("Head\n[a](x.md)\n===", ["2:5 x.md"]),
        ("> quoted\n> [a](x.md)\nlazy [b](y.md)", ["2:7 x.md", "3:10 y.md"]),
        ("- item\n\n  > deep\n  > [a](x.md)", ["4:9 x.md"]),
        ("1.  first\n    [a](x.md)", ["2:9 x.md"]),
        ("[r]: x.md\ntext [a][r] and [b](y.md)", ["2:6 x.md", "2:21 y.md"]),
        ("![alt](i.png) <https://a.example>", ["1:8 i.png", "1:15 https://a.example"]),
        ("\\[no\\] &amp; &auml; [a](x.md)", ["1:25 x.md"]),
        ("*[a](x.md)* **[b](y.md)** ~~[c](z.md)~~", ["1:6 x.md", "1:19 y.md", "1:33 z.md"]),
        ("| a | b |\n|---|---|\n| x \\| y | [a](x.md) |", ["3:16 x.md"]),
        ("[r]: x.md\n\n| a |\n|---|\n| [r] |", ["5:3 x.md"]),
        ("text\n| a |\n|---|\n| [a](x.md) |", ["4:7 x.md"]),
        ("a\r\nb [a](x.md)\r\n\r\n[b](y.md)", ["2:7 x.md", "4:5 y.md"]),
        ("\t- [a](x.md)", []),
        ("-\t[a](x.md)", ["1:7 x.md"]),
    ])
    func asksWithTheExactPlace(_ markdown: String, _ expected: [String]) {
        #expect(requests(in: markdown) == expected)
    }

    @Test func countsLinesFromTheTopOfTheFile() {
        #expect(requests(in: "---\ntitle: T\n---\nSee [a](x.md)", firstLine: 4) == ["4:9 x.md"])
    }

    @Test(arguments: [
        ("[D-07]", ["1:1 D-07"]), ("([DEC12])", ["1:2 DEC12"]), ("**[M3]**.", ["1:3 M3"]), ("[d-07]", []),
        ("[D07a]", []),
        ("\\[D-07]", []), ("`[D-07]`", []), ("[x [D-07] y](a.md)", ["1:14 a.md"]), ("[ABCDEFGHI-1]", []),
        ("[A-1234567]", []), ("[D-07](x.md)", ["1:8 x.md"]), ("[D-07]: x.md\n\n[D-07]", ["3:1 x.md"]),
        ("| a |\n|---|\n| see [M3] |", ["3:7 M3"]),
    ])
    func recognisesIdentifiers(_ markdown: String, _ expected: [String]) {
        #expect(requests(in: markdown) == expected)
    }

    @Test func keepsTheWordsOfABrokenLink() {
        let document = document("[the *guide*](x.md) and [D-9]")
        let rendered = HTMLRenderer().render(document, links: Recorder())
        #expect(rendered.html == "<p>the <em>guide</em> and [D-9]</p>\n")
        #expect(rendered.diagnostics.map(\.summary) == ["nothing at \"x.md\"", "nothing at \"D-9\""])
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "&#1;javascript:alert(1)", "java&#10;script:alert(1)",
        "java&Tab;script:alert(1)", "data:text/html,x", "vbscript:x", "feed:javascript:x", "blob:https://a/b",
        "search-ms:query=x", "//host/x", "\\\\\\\\host/x", "/\\\\host/x", "file:///etc/passwd", "x:y",
    ])
    func refusesOtherAddresses(_ destination: String) {
        let rendered = render("[words](<\(destination)>)")
        #expect(rendered.html == "<p>words</p>\n")
        #expect(rendered.diagnostics.map(\.rule) == ["url-not-allowed"])
    }

    @Test func marksOnlyExternalLinksWithNoopener() {
        let document = document("[a](https://host/x)")
        #expect(
            HTMLRenderer().render(document, links: Resolving(isExternal: true)).html
                == "<p><a href=\"https://host/x\" rel=\"noopener noreferrer\">a</a></p>\n"
        )
        #expect(
            HTMLRenderer().render(document, links: Resolving(isExternal: false)).html
                == "<p><a href=\"https://host/x\">a</a></p>\n"
        )
    }

    @Test func leavesRemoteImagesOut() {
        let rendered = render("![a map](https://maps.example/x.png)")
        #expect(rendered.html == "<p>a map</p>\n")
        #expect(rendered.diagnostics.map(\.rule) == ["remote-image"])
    }

    @Test func leavesRawHTMLOutWithAWarning() {
        let rendered = render("a <b onclick=x>c</b>\n\n<div>\nd\n</div>\n\n<!-- note -->")
        #expect(rendered.html == "<p>a c</p>\n")
        #expect(
            rendered.diagnostics.map { "\($0.place.start.line):\($0.place.start.column) \($0.rule)" } == [
                "1:3 raw-html", "3:1 raw-html",
            ]
        )
    }

    @Test func anEndTagClosesNothingOutsideItsMarkdownElement() {
        var options = MarkdownOptions()
        options.allowsHTML = true
        #expect(html("<b>a *c</b> d* e</b> f", options: options) == "<p><b>a <em>c d</em> e</b> f</p>\n")
    }

    @Test func cutsSectionsAtHeadingsOfLevelTwo() {
        let document = document("Intro\n\n## Done\n\n- a\n\n### More\n\n## Next\n\n> ## no\n\n| a |\n|---|\n")
        let result = HTMLRenderer().renderSections(document, links: EverythingExists())
        #expect(result.sections.map(\.heading?.text) == [nil, "Done", "Next"])
        #expect(result.sections.map(\.heading?.anchor) == [nil, "done", "next"])
        #expect(result.sections[1].written.html == "<ul>\n<li>a</li>\n</ul>\n<h3 id=\"more\">More</h3>\n")
        #expect(
            result.sections[2].written.html.hasPrefix(
                "<blockquote>\n<h2 id=\"no\">no</h2>\n</blockquote>\n<div class=\"table\">"
            )
        )
    }

    @Test func numbersAnchorsThatAreTaken() {
        let outline = document("# A b\n\n# A b\n\n# A b 1\n\n# Ärger & *more* `x`\n\n# 😀").outline
        #expect(outline.map(\.anchor) == ["a-b", "a-b-1", "a-b-1-1", "ärger--more-x", "section"])
        #expect(outline.map(\.place.start.line) == [1, 3, 5, 7, 9])
        // `A b 1` came first, so the second `A b` is the third of its name.
        #expect(document("# A b 1\n\n# A b\n\n# A b").outline.map(\.anchor) == ["a-b-1", "a-b", "a-b-2"])
    }
}
