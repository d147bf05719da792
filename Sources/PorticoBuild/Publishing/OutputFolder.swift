import Foundation

/// The folder portals are published in, once it is known to be none that a build could harm.
struct OutputFolder: Sendable {
    /// Absolute, without symbolic links.
    let path: String
    /// As the author named it, for messages: `Public`.
    let name: String
    /// Folders that have to be created for it, outermost first.
    let missing: [String]
    var state: StateFolder { StateFolder(output: path) }

    /// Looks at a folder before anything is written; one that is refused throws ``BuildFailure``.
    init(_ name: String, protecting protected: ProtectedFolders, _ fileSystem: any FileSystem) throws {
        self.name = name
        (path, missing) = try Self.place(of: name, fileSystem)
        if let reason = try refusal(protecting: protected, fileSystem) { throw BuildFailure.refused(name, reason) }
    }

    /// The nearest existing folder's canonical path with the missing rest.
    private static func place(of name: String, _ fileSystem: any FileSystem) throws -> (String, missing: [String]) {
        var existing = name
        var rest: [Substring] = []
        while true {
            if let canonical = try fileSystem.canonicalPath(of: existing) {
                let base = canonical == "/" ? "" : canonical
                let missing = rest.indices.map { base + "/" + rest[...$0].joined(separator: "/") }
                return (missing.last ?? canonical, missing)
            }
            guard try fileSystem.status(of: existing) == nil else {
                throw BuildFailure.refused(name, "\(existing) is a symbolic link that leads nowhere")
            }
            let parts = existing.split(separator: "/")
            guard let last = parts.last, last != ".." else {
                throw BuildFailure.refused(name, "there is no such path")
            }
            if last != "." { rest.insert(last, at: 0) }
            let parent = parts.dropLast().joined(separator: "/")
            existing = existing.hasPrefix("/") ? "/" + parent : parent.isEmpty ? "." : parent
        }
    }
}

/// Folders that publishing must keep away from, as the author named them.
struct ProtectedFolders: Sendable {
    struct Source: Sendable {
        var name: String
        /// What it is to us: `the content`.
        var role: String
    }

    /// What portals are made of: publishing goes neither into it, nor around it.
    var sources: [Source] = []
    /// The user's home; nil where there is none.
    var home: String?
}

// MARK: - Refusals

extension OutputFolder {
    private func refusal(protecting protected: ProtectedFolders, _ fileSystem: any FileSystem) throws -> String? {
        guard path != "/" else { return "it is the root of the whole system" }
        if let home = protected.home, try fileSystem.canonicalPath(of: home) == path { return "it is your home folder" }
        for source in protected.sources {
            guard let canonical = try fileSystem.canonicalPath(of: source.name) else { continue }
            if path == canonical { return "it is \(source.role) itself" }
            if path.hasPrefix(canonical + "/") { return "it lies inside \(source.role)" }
            if canonical.hasPrefix(path + "/") { return "\(source.role) lies inside it" }
        }
        return missing.isEmpty ? try refusalOfContents(fileSystem) : nil
    }

    private func refusalOfContents(_ fileSystem: any FileSystem) throws -> String? {
        guard let entries = try fileSystem.entries(of: path) else { return "it is not a folder" }
        let names = Set(entries.map(\.name))
        if names.contains(".git") { return "it is the root of a git repository" }
        guard !names.contains(StateFolder.name), !names.isSubset(of: Self.harmless) else { return nil }
        return "it is not empty, and nothing in it says that portico made it"
    }

    /// What an empty folder may hold.
    private static let harmless: Set<String> = [".gitignore", ".gitkeep"]
}
