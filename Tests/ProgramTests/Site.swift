import Foundation
import Testing

/// A site in a folder of its own, that goes with it.
final class Site: Sendable {
    let folder: URL

    /// The small site of ``SmallSite``, in a folder its files written in the order given.
    init(_ files: [(path: String, text: String)] = SmallSite.files, named name: String = "site") throws {
        folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appending(path: "portico-test-\(UUID().uuidString)").appending(path: name)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for file in files { try write(file.text, to: file.path) }
    }

    /// A copy of the small site with its portals built. It is built once for all tests.
    static func built() async throws -> Site {
        let original = try await template.value
        let copy = try Site([])
        for name in ["Content", "Public"] {
            let source = original.folder.appending(path: name)
            try FileManager.default.copyItem(at: source, to: copy.folder.appending(path: name))
        }
        return copy
    }

    private static let template = Task {
        let site = try Site()
        try await site.build()
        return site
    }

    deinit { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }

    func write(_ text: String, to path: String) throws {
        let url = folder.appending(path: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    /// Changes words in a file that must hold them.
    func replace(_ old: String, with new: String, in path: String) throws {
        let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        try #require(text.contains(old))
        try write(text.replacing(old, with: new), to: path)
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(at: folder.appending(path: path)) }

    func move(_ path: String, to new: String) throws {
        try FileManager.default.moveItem(at: folder.appending(path: path), to: folder.appending(path: new))
    }

    @discardableResult
    func run(_ arguments: String..., environment: [String: String] = [:]) async throws -> Program.Outcome {
        try await Program.run(arguments, in: folder, environment: environment)
    }

    /// `portico build` on a fixed day; it must succeed.
    @discardableResult
    func build(_ options: String..., environment: [String: String] = [:]) async throws -> Program.Outcome {
        let outcome = try await Program.run(
            ["build", "--today", SmallSite.today] + options,
            in: folder,
            environment: environment
        )
        try #require(outcome.status == 0, "\(outcome.errors)")
        return outcome
    }

    /// Every file and folder below a folder, by path: a file's bytes, a folder's nothing.
    func contents(of path: String) throws -> [String: Data] {
        let root = folder.appending(path: path)
        var result: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
            let url = root.appending(path: name)
            let type = try FileManager.default.attributesOfItem(atPath: url.path)[.type] as? FileAttributeType
            result[name] = type == .typeDirectory ? Data() : try Data(contentsOf: url)
        }
        return result
    }

    /// What tells whether a file was written again: its number and its time. The tool's own folder is left out: the
    /// lock comes and goes in it.
    func identities(of path: String) throws -> [String: String] {
        let root = folder.appending(path: path)
        var result: [String: String] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: root.path) where !name.hasPrefix(".portico") {
            let found = try FileManager.default.attributesOfItem(atPath: root.appending(path: name).path)
            let time = (found[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
            result[name] = "\(found[.systemFileNumber] ?? "") \(time)"
        }
        return result
    }

    func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: folder.appending(path: path).path) }
}
