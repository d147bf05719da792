/// What stands in a portal's folder, by path below it. Symbolic links are not followed: one is a file here.
struct PortalTree: Sendable {
    /// Everything but folders.
    var files: [String: FileStatus] = [:]
    var folders: [String: FileStatus] = [:]
    /// The portal's own folder; nil where it is missing.
    var root: FileStatus?

    /// Looks through the folder at `path`. Something else than a folder there: `root` says so, and the tree is empty.
    init(of path: String, _ fileSystem: any FileSystem) throws(FileSystemError) {
        root = try fileSystem.status(of: path)
        guard root?.kind == .folder else { return }
        var waiting = [""]
        while let prefix = waiting.popLast() {
            for entry in try fileSystem.entries(of: "\(path)/\(prefix)") ?? [] {
                let name = prefix + entry.name
                guard let status = try fileSystem.status(of: "\(path)/\(name)") else { continue }
                guard status.kind == .folder else {
                    files[name] = status
                    continue
                }
                folders[name] = status
                waiting.append(name + "/")
            }
        }
    }

    /// Folders without a file anywhere below, sorted: none of ours is so.
    var emptyFolders: [String] {
        let occupied = Set(files.keys.flatMap(\.foldersAbove))
        return folders.keys.filter { !occupied.contains($0) }.sorted()
    }
}

extension String {
    /// `a/b/c.html` → `["a", "a/b"]`
    var foldersAbove: [String] {
        indices.filter { self[$0] == "/" }.map { String(self[..<$0]) }
    }
}
