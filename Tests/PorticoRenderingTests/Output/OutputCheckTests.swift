import PorticoDiagnostics
import TestSupport
import Testing

@testable import PorticoRendering

@Suite("The paths of a portal's files") struct OutputCheckTests {
    @Test("have one source each: the lesser place keeps the path, every other source is one finding")
    func sources() {
        let files = [
            file("a.html", "acme/c.md"), file("a.html", "acme/a.md"), file("a.html", "acme/b.md"),
            file("d.html", "acme/d.md"),
        ]
        #expect(
            OutputCheck.check(files).map(line(for:)) == [
                "acme/b.md:1:1: error: acme/b.md and acme/a.md both become a.html [output-collision]",
                "acme/c.md:1:1: error: acme/c.md and acme/a.md both become a.html [output-collision]",
            ]
        )
    }

    @Test(
        "are one file where a file system takes them for one",
        arguments: [("a.html", "A.html"), ("\u{E4}.zip", "a\u{308}.zip"), ("\u{C4}.zip", "a\u{308}.ZIP")]
    )
    func folding(first: String, second: String) {
        let found = OutputCheck.check([file(first, "acme/a.md"), file(second, "acme/b.md")])
        #expect(found.map(\.rule) == ["output-collision"])
        #expect(found.map(\.place.file) == ["acme/b.md"])
        #expect(found.flatMap(\.related).map(\.place.file) == ["acme/a.md"])
    }

    @Test("are a file or a folder: one finding for each, however deep and many the files in the folder")
    func folders() {
        let files = [
            file("b", "acme/b"), file("b/c/d", "acme/b d"), file("b/c/e", "acme/b e"), file("b/f", "acme/b f"),
        ]
        let summary = "acme/b d becomes b/c/d and acme/b becomes b: b cannot be both a file and a folder"
        #expect(
            OutputCheck.check(files).map(line(for:)) == ["acme/b d:1:1: error: \(summary) [output-collision]"]
        )
        #expect(OutputCheck.check([file("b", "acme/b"), file("bc/d", "acme/bc")]).isEmpty)
    }

    @Test("belong to Portico where it chose them, wherever that source is")
    func fixedPaths() {
        let place = SourceRange(file: "acme/raid.yml", line: 4)
        let made = OutputFile(path: "decisions.html", contents: .text(""), source: .made("the decisions", from: place))
        let found = OutputCheck.check([file("decisions.html", "acme/a.html"), made])
        #expect(found.map(\.place) == [SourceRange(file: "acme/a.html", line: 1)])
        #expect(found.flatMap(\.related).map(\.place) == [SourceRange(file: "acme/raid.yml", line: 1)])
        #expect(found.map(\.fix) == ["rename acme/a.html: the other path is fixed"])
    }

    @Test(arguments: ["../a", "/a", "a//b", "a/./b", "", "a\\b", "a\nb", "a/con", "nul.txt", "com1.html", "a:b"])
    func pathsThatAreNoneAreRefused(path: String) {
        #expect(OutputCheck.check([file(path, "acme/a.md")]).map(\.rule) == ["output-path"])
    }

    @Test(arguments: ["a", "a/b.html", "console.html", "com.html", "com10", ".well-known/x", "a..b"])
    func otherPathsAreFine(path: String) {
        #expect(OutputCheck.check([file(path, "acme/a.md")]).isEmpty)
    }

    private func file(_ path: String, _ source: String) -> OutputFile {
        OutputFile(path: path, contents: .text(""), source: OutputSource(file: source))
    }
}
