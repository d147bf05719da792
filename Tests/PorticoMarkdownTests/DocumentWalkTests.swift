import PorticoDiagnostics
import Testing

@testable import PorticoMarkdown

@Suite struct DocumentWalkTests {
    @Test func linksAreThoseThatAPageShows() {
        let document = document(
            "[a](a.md) ![b](b.png) [M1][^n] `[c](c.md)`\n\n> <https://d.example>\n\n[^n]: [e](e.md) [^m]\n\n[^m]: [f](f.md)\n\n[^x]: [g](g.md)"
        )
        #expect(document.links.map(\.destination) == ["a.md", "b.png", "M1", "https://d.example", "e.md", "f.md"])
        #expect(document.links.map(\.kind) == [.link, .image, .reference, .link, .link, .link])
        #expect(document.links.map(\.place.start.line) == [1, 1, 1, 3, 5, 7])
    }

    @Test func includedFilesAreListedWithTheirPlaces() {
        let files = ["acme/a.md": "A [x](x.pdf)\n\n:::include b.md", "acme/b.md": "B"]
        let parser = MarkdownParser { path in files[path].map { SourceFile(path: path, text: $0) } }
        let document = parser.parse(
            SourceFile(path: "acme/page.md", text: ":::include a.md\n\n:::include gone.md\n\n:::include b.md")
        )
        #expect(document.includes.map(\.file.path) == ["acme/a.md", "acme/b.md", "acme/b.md"])
        #expect(document.includes.map(\.place.file) == ["acme/page.md", "acme/a.md", "acme/page.md"])
        #expect(document.links.map(\.place.file) == ["acme/a.md"])
    }

    @Test func aFileThatIsIncludedTwiceAndAPageOfItsOwnSaysTheSameEachTime() {
        let files = ["acme/a.md": "---\ntitle: A\n---\n## A\n\n[x](x.pdf)[^1]\n\n[^1]: note"]
        let parser = MarkdownParser { path in files[path].map { SourceFile(path: path, text: $0) } }
        let text = ":::include a.md\n\n:::include a.md"
        let alone = parser.parse(SourceFile(path: "acme/a.md", text: files["acme/a.md"] ?? ""), firstLine: 4)
        let document = parser.parse(SourceFile(path: "acme/page.md", text: text))
        #expect(alone.outline.map(\.anchor) == ["a"])
        #expect(document.outline.map(\.anchor) == ["a", "a-1"])
        #expect(document.links.map(\.place) == alone.links.map(\.place) + alone.links.map(\.place))
        #expect(String(decoding: document.words, as: UTF8.self) == "A\nx\nA\nx\n")
    }

    @Test func blocksAreThoseAtTheTopLevel() {
        let document = document(
            "# Title\n\nSome *words*\nhere.\n\n- a\n  > b\n\n> [!TIP]\n> c\n\n```swift\nlet x\n```\n\n| t |\n|---|\n| u |\n\n:::details More\nd\n:::\n\n---\n\nterm\n: what it is"
        )
        let kinds = document.blocks.map(\.kind)
        #expect(kinds.count == 9)
        #expect(kinds.first == .heading(document.outline[0]))
        #expect(
            Array(kinds.dropFirst()) == [
                .paragraph, .list(isOrdered: false), .alert(.tip), .code(info: "swift"), .table, .container(.details),
                .thematicBreak, .definitions,
            ]
        )
        #expect(
            document.blocks.map(document.words(of:)) == [
                "Title", "Some words here.", "a\nb", "c", "let x", "t\nu", "More\nd", "", "term\nwhat it is",
            ]
        )
        #expect(document.blocks.map(\.place.start.line) == [1, 3, 6, 9, 12, 16, 20, 24, 26])
    }
}
