import PorticoDiagnostics
import PorticoRendering
import TestSupport
import Testing

@testable import PorticoBuild

@Suite struct OutputTests {
    @Test(arguments: [
        ("/", "it is the root of the file system"),
        ("/home/me", "it is your home folder"),
        ("/site/Content", "it is the content itself"),
        ("/site/Content/", "it is the content itself"),
        ("/site/Content/out/deep", "it is inside the content"),
        ("/site", "it contains the content"),
        ("/site/linked", "it is the content itself"),
        ("/site/Templates/x", "it is inside the templates"),
        ("/site/full", "it is not empty, and portico did not create it"),
        ("/site/repository", "it is the root of a git repository"),
        ("/site/full/file", "it is not a folder"),
        ("/site/nowhere/../x", "the path does not exist"),
        ("/site/dangling", "/site/dangling is a broken symbolic link"),
    ])
    func dangerousFoldersAreRefused(path: String, reason: String) throws {
        let disk = try prepared()
        let failure = #expect(throws: BuildFailure.self) { try find(path, disk) }
        #expect(failure?.kind == .cannotCreate)
        #expect(failure?.message == "refusing to publish into \"\(path)\": \(reason)")
    }

    @Test(arguments: ["/site/empty", "/site/ignored", "/site/ours", "/site/new/deep/er", "/site/empty/./x"])
    func emptyNewAndOwnFoldersAreTaken(path: String) throws {
        let disk = try prepared()
        let folder = try find(path, disk)
        #expect(folder.path == path.replacing("/./", with: "/"))
        let expected = path == "/site/new/deep/er" ? ["/site/new", "/site/new/deep", "/site/new/deep/er"] : nil
        if let expected { #expect(folder.missing == expected) }
    }

    private func find(_ path: String, _ disk: MemoryFileSystem) throws -> OutputFolder {
        let sources = [("/site/Content", "the content"), ("/site/Templates", "the templates")]
        let protected = ProtectedFolders(sources: sources.map { .init(name: $0, role: $1) }, home: "/home/me")
        return try OutputFolder(path, protecting: protected, disk)
    }

    private func prepared() throws -> MemoryFileSystem {
        let disk = MemoryFileSystem()
        for folder in [
            "/home", "/home/me", "/site", "/site/Content", "/site/Templates", "/site/full", "/site/repository",
            "/site/repository/.git", "/site/empty", "/site/ignored", "/site/ours", "/site/ours/.portico",
        ] { try disk.createFolder(folder, permissions: nil) }
        for file in ["/site/full/file", "/site/ignored/.gitignore", "/site/ignored/.gitkeep", "/site/ours/CNAME"] {
            try disk.createFile(file, contents: .text(""))
        }
        try disk.createSymbolicLink("/site/linked", to: "Content")
        try disk.createSymbolicLink("/site/dangling", to: "gone")
        return disk
    }

    // MARK: Paths of files

    @Test func twoSourcesForOnePathAreNamedBoth() {
        let files = [
            file("a.html", "acme/a.md"), file("A.html", "acme/A.md"), file("b", "acme/b.md"), file("b/c", "acme/c.md"),
        ]
        #expect(
            OutputCheck.check(files, client: "acme").map(line(for:)).sorted() == [
                "acme/A.md:1:1: error: this and acme/a.md would both be published as the same file: \"A.html\" [output-collision]",
                "acme/b.md:1:1: error: this and acme/c.md would both be published as a file and a folder: \"b\" [output-collision]",
            ]
        )
    }

    @Test(arguments: ["../a", "/a", "a//b", "a/./b", "", "a\\b", "a\nb", "a/con", "nul.txt", "com1.html", "a:b"])
    func pathsThatAreNoneAreRefused(path: String) {
        let findings = OutputCheck.check([file(path, "acme/a.md")], client: "acme")
        #expect(findings.map(\.rule) == ["output-path"])
    }

    @Test(arguments: ["a", "a/b.html", "console.html", "com.html", "com10", ".well-known/x", "a..b"])
    func otherPathsAreFine(path: String) {
        #expect(OutputCheck.check([file(path, "acme/a.md")], client: "acme").isEmpty)
    }

    private func file(_ path: String, _ source: String) -> OutputFile {
        OutputFile(path: path, contents: .text(""), source: source)
    }
}
