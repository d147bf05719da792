/// The contents of a portal's folder, by relative path. A symbolic link is not followed and counts as a file.
struct PortalTree: Sendable {
    struct Entry: Sendable, Hashable {
        var path: String
        var status: FileStatus
    }

    /// All entries except folders, sorted by the bytes of their paths. This is a list because two names that differ
    /// only in how an accent is encoded are equal as `String` but name two files.
    private(set) var files: [Entry] = []
    /// The folders, sorted so that each comes before its contents.
    private(set) var folders: [Entry] = []
    /// The portal's own folder; nil if it is missing.
    let root: FileStatus?

    /// Reads the folder at `path`. If something other than a folder is there, `root` describes it and the tree is
    /// empty.
    init(of path: String, _ fileSystem: any FileSystem) throws(FileSystemError) {
        root = try fileSystem.status(of: path)
        guard root?.kind == .folder else { return }
        var waiting = [""]
        while let prefix = waiting.popLast() {
            for entry in try fileSystem.entries(of: "\(path)/\(prefix)") ?? [] {
                let name = prefix + entry.name
                guard let status = try fileSystem.status(of: "\(path)/\(name)") else { continue }
                if status.kind == .folder {
                    folders.append(Entry(path: name, status: status))
                    waiting.append(name + "/")
                } else {
                    files.append(Entry(path: name, status: status))
                }
            }
        }
        files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        folders.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// The statuses by path.
    var statuses: [String: FileStatus] {
        Dictionary(files.map { ($0.path, $0.status) }, uniquingKeysWith: { first, _ in first })
    }

    /// The folders without a file at any depth, sorted. Portico itself never creates such folders.
    var emptyFolders: [String] {
        guard !folders.isEmpty else { return [] }
        let occupied = Set(files.flatMap(\.path.foldersAbove))
        return folders.map(\.path).filter { !occupied.contains($0) }
    }
}

extension String {
    /// The paths of all folders that contain it: `a/b/c.html` → `["a", "a/b"]`.
    var foldersAbove: [String] {
        utf8.indices.filter { utf8[$0] == UInt8(ascii: "/") }.map { String(self[..<$0]) }
    }
}
