import Foundation
@testable import PorticoRendering

@testable import PorticoBuild

/// An output folder in memory, and what tests do with it.
struct PublishingSite {
    let disk: MemoryFileSystem

    init(exchangesFolders: Bool = true) throws {
        disk = MemoryFileSystem(exchangesFolders: exchangesFolders)
        try disk.createFolder("/site", permissions: nil)
    }

    /// Publishes portals, each given by its files' texts, as one build.
    @discardableResult
    func publish(
        _ portals: [String: [String: String]],
        removing removed: [String] = [],
        through fileSystem: (any FileSystem)? = nil
    ) throws -> (staged: [StagedPortal], kept: [String]) {
        let fileSystem = fileSystem ?? disk
        let folder = try OutputFolder("/site/Public", protecting: ProtectedFolders(), fileSystem)
        let publisher = try Publisher(opening: folder, holder: "a test", fileSystem)
        do {
            var staged: [StagedPortal] = []
            for (slug, files) in portals.sorted(by: { $0.key < $1.key }) {
                staged.append(try publisher.stage(slug, files: Self.outputFiles(files)))
            }
            for slug in removed { staged.append(try publisher.stageRemoval(of: slug)) }
            guard staged.allSatisfy(\.conflicts.isEmpty) else {
                publisher.abandon()
                return (staged, [])
            }
            let kept = publisher.keptFromBefore + (try publisher.publish(staged))
            publisher.close()
            return (staged, kept)
        } catch {
            publisher.abandon()
            throw error
        }
    }

    static func outputFiles(_ files: [String: String]) -> [OutputFile] {
        files.sorted { $0.key < $1.key }.map {
            OutputFile(path: $0.key, contents: .text($0.value), source: OutputSource(file: $0.key))
        }
    }

    /// A file someone else puts there, with the folders above it.
    func put(_ text: String, at path: String) throws {
        for folder in "site/Public/\(path)".foldersAbove where try disk.status(of: "/\(folder)") == nil {
            try disk.createFolder("/\(folder)", permissions: nil)
        }
        if try disk.status(of: "/site/Public/\(path)") != nil { try disk.removeFile("/site/Public/\(path)") }
        try disk.createFile("/site/Public/\(path)", contents: .text(text))
    }

    /// Every file below a folder of the output, by its path below it; nil where the folder is missing.
    func files(in folder: String) throws -> [String: String]? {
        let tree = try PortalTree(of: "/site/Public/\(folder)", disk)
        guard tree.root != nil else { return nil }
        return try Dictionary(
            uniqueKeysWithValues: tree.files.map(\.path).map { path in
                let bytes = try disk.contents(of: "/site/Public/\(folder)/\(path)", limit: .max) ?? []
                return (path, String(decoding: bytes, as: UTF8.self))
            }
        )
    }

    func status(_ path: String) throws -> FileStatus? { try disk.status(of: "/site/Public/\(path)") }

    /// The paths of the tool's own files, sorted.
    func stateFiles() throws -> [String] {
        let tree = try PortalTree(of: "/site/Public/.portico", disk)
        return (tree.files.map(\.path) + tree.emptyFolders).sorted()
    }
}
