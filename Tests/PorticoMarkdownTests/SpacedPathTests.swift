import PorticoDiagnostics
import PorticoMarkdown
import Testing

@Suite("A path with a space") struct SpacedPathTests {
    @Test("is told of with what to write")
    func told() throws {
        let text = "# A\n\nSee [x](my file.md) and ![y](../files/my shot.png).\n"
        let found = MarkdownParser().parse(SourceFile(path: "a.md", text: text)).diagnostics
        #expect(found.map(\.rule) == ["space-in-path", "space-in-path"])
        #expect(found.map(\.summary).first == "a path with a space does not become a link: \"my file.md\"")
        #expect(found.map { [$0.place.start.line, $0.place.start.column] } == [[3, 9], [3, 30]])
        #expect(found.last?.fix == "write (<../files/my shot.png>) or (../files/my%20shot.png)")
    }

    @Test(
        "is not seen in what is meant as it stands",
        arguments: [
            "[x](<my file.md>)", "`[x](my file.md)`", "[x](y.md \"a title.md\")", "[1](see page 3)", "a[0](b, c)",
        ]
    )
    func meant(text: String) {
        let found = MarkdownParser().parse(SourceFile(path: "a.md", text: text + "\n")).diagnostics
        #expect(found.filter { $0.rule == "space-in-path" } == [])
    }
}
