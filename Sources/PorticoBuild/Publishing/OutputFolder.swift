import Foundation

/// The folder that portals are published to, checked so that a build cannot harm anything there.
struct OutputFolder: Sendable {
    /// The absolute path without symbolic links.
    let path: String
    /// The folder as the user wrote it, for messages: `Public`.
    let name: String
    /// Parent folders that must be created first, outermost first.
    let missing: [String]
    var state: StateFolder { StateFolder(output: path) }

    /// Checks a folder before anything is written. Throws ``BuildFailure`` if it is refused.
    init(_ name: String, protecting protected: ProtectedFolders, _ fileSystem: any FileSystem) throws {
        self.name = name
        (path, missing) = try Self.place(of: name, fileSystem)
        if let reason = try refusal(protecting: protected, fileSystem) { throw BuildFailure.refused(name, reason) }
    }

    /// Returns the canonical path of the nearest existing folder, with the missing part of the path.
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
                throw BuildFailure.refused(name, "\(existing) is a broken symbolic link")
            }
            let parts = existing.split(separator: "/")
            guard let last = parts.last, last != ".." else {
                throw BuildFailure.refused(name, "the path does not exist")
            }
            if last != "." { rest.insert(last, at: 0) }
            let parent = parts.dropLast().joined(separator: "/")
            existing = existing.hasPrefix("/") ? "/" + parent : parent.isEmpty ? "." : parent
        }
    }
}

/// Folders that publishing must not touch, as the user wrote them.
struct ProtectedFolders: Sendable {
    struct Source: Sendable {
        var name: String
        /// What the folder is, for messages: `the content`.
        var role: String
    }

    /// The sources of the portals. The output folder may be neither inside nor around them.
    var sources: [Source] = []
    /// The user's home folder; nil if there is none.
    var home: String?
}

// MARK: - Refusals

extension OutputFolder {
    private func refusal(protecting protected: ProtectedFolders, _ fileSystem: any FileSystem) throws -> String? {
        guard path != "/" else { return "it is the root of the file system" }
        if let home = protected.home, try fileSystem.canonicalPath(of: home) == path { return "it is your home folder" }
        for source in protected.sources {
            guard let canonical = try fileSystem.canonicalPath(of: source.name) else { continue }
            if path == canonical { return "it is \(source.role) itself" }
            if path.hasPrefix(canonical + "/") { return "it is inside \(source.role)" }
            if canonical.hasPrefix(path + "/") { return "it contains \(source.role)" }
        }
        return missing.isEmpty ? try refusalOfContents(fileSystem) : nil
    }

    private func refusalOfContents(_ fileSystem: any FileSystem) throws -> String? {
        guard let entries = try fileSystem.entries(of: path) else { return "it is not a folder" }
        let names = Set(entries.map(\.name))
        if names.contains(".git") { return "it is the root of a git repository" }
        guard !names.contains(StateFolder.name), !names.isSubset(of: Self.harmless) else { return nil }
        return "it is not empty, and portico did not create it"
    }

    /// Files that an empty folder may contain.
    private static let harmless: Set<String> = [".gitignore", ".gitkeep"]
}
