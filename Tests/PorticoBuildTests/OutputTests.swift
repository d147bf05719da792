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
}
