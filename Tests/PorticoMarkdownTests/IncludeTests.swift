import PorticoDiagnostics
import PorticoMarkdown
import Testing

/// Renders `acme/guides/page.md` of these files; each diagnostic as `path:line:column rule`.
private func render(_ files: [String: String]) -> (html: String, outline: [String], diagnostics: [String]) {
    let parser = MarkdownParser { path in files[path].map { SourceFile(path: path, text: $0) } }
    let page = "acme/guides/page.md"
    let document = parser.parse(SourceFile(path: page, text: files[page] ?? ""))
    let rendered = HTMLRenderer().render(document, links: NothingExists())
    let diagnostics = rendered.diagnostics.sorted().map {
        "\($0.place.file):\($0.place.start.line):\($0.place.start.column) \($0.rule)"
    }
    return (rendered.html, document.outline.map(\.anchor), diagnostics)
}

private struct NothingExists: LinkProvider {
    func resolve(_ request: LinkRequest) -> LinkResolution {
        .broken(
            Diagnostic(
                Check(.links, "broken", .error, "A link leads somewhere"),
                place: request.place,
                summary: request.destination
            )
        )
    }
}

@Suite struct IncludeTests {
    @Test func putsAnotherFileInItsPlace() {
        let result = render([
            "acme/guides/page.md": "# Page\n\nBefore[^1].\n\n:::include ../shared/part.md\n\nAfter.\n\n[^1]: Mine.",
            "acme/shared/part.md": "---\ntitle: Part\n---\n## Part\n\n- *a*[^1]\n\n```\ncode\n```\n\n[^1]: Theirs.\n",
        ])
        #expect(result.diagnostics.isEmpty)
        #expect(result.outline == ["page", "part"])
        #expect(result.html.contains("<p>Before<sup"))
        #expect(result.html.contains("<h2 id=\"part\">Part</h2>\n<ul>\n<li><em>a</em><sup"))
        #expect(result.html.contains("<p>After.</p>"))
        #expect(result.html.contains("<p>Mine."))
        #expect(result.html.contains("<p>Theirs."))
    }

    @Test func tellsPlacesInTheIncludedFile() {
        let result = render([
            "acme/guides/page.md": ":::include ../shared/part.md\n\n[x](gone.md)",
            "acme/shared/part.md":
                "---\n---\nText [a](gone.md).\n\n:::include more/deep.md\n\n| a |\n|---|\n| [c](gone.md) |",
            "acme/shared/more/deep.md": "# Deep\n\n<b> [b](gone.md)\n\n:::stpes\n:::",
        ])
        #expect(
            result.diagnostics == [
                "acme/guides/page.md:3:5 broken",
                "acme/shared/more/deep.md:3:1 raw-html",
                "acme/shared/more/deep.md:3:9 broken",
                "acme/shared/more/deep.md:5:1 unknown-container",
                "acme/shared/part.md:3:10 broken",
                "acme/shared/part.md:9:7 broken",
            ]
        )
    }

    @Test(arguments: [
        (":::include gone.md", "acme/guides/page.md:1:12 include-missing"),
        (":::include", "acme/guides/page.md:1:1 include-outside"),
        (":::include ../../other/secret.md", "acme/guides/page.md:1:12 include-outside"),
        (":::include ../../../etc/passwd", "acme/guides/page.md:1:12 include-outside"),
        (":::include /acme/guides/page.md", "acme/guides/page.md:1:12 include-outside"),
        (":::include page.md", "acme/guides/page.md:1:12 include-cycle"),
        ("> - :::include gone.md", "acme/guides/page.md:1:16 include-missing"),
    ])
    func reportsWhatCannotBeIncluded(_ markdown: String, _ expected: String) {
        let result = render(["acme/guides/page.md": markdown, "other/secret.md": "secret"])
        #expect(result.diagnostics == [expected])
        #expect(!result.html.contains("secret"))
    }

    @Test func reportsCyclesOnce() {
        let result = render([
            "acme/guides/page.md": ":::include a.md",
            "acme/guides/a.md": ":::include b.md",
            "acme/guides/b.md": ":::include a.md",
        ])
        #expect(result.diagnostics == ["acme/guides/b.md:1:12 include-cycle"])
    }

    @Test func endsAnAvalancheOfIncludes() {
        var files = ["acme/guides/page.md": String(repeating: ":::include 0.md\n\n", count: 10)]
        for number in 0..<10 {
            files["acme/guides/\(number).md"] = String(repeating: ":::include \(number + 1).md\n\n", count: 10)
        }
        let result = render(files)
        #expect(result.diagnostics.allSatisfy { $0.hasSuffix("include-too-large") || $0.hasSuffix("include-missing") })
        #expect(!result.diagnostics.isEmpty)
    }
}
