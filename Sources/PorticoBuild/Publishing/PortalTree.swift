/// What stands in a portal's folder, by path below it. Symbolic links are not followed: one is a file here.
struct PortalTree: Sendable {
    struct Entry: Sendable, Hashable {
        var path: String
        var status: FileStatus
    }

    /// Everything but folders, sorted by the bytes of the paths. A list: two names that differ in how an accent is
    /// written are one `String`, but two files.
    private(set) var files: [Entry] = []
    /// Sorted, so that a folder stands before what is in it.
    private(set) var folders: [Entry] = []
    /// The portal's own folder; nil where it is missing.
    let root: FileStatus?

    /// Looks through the folder at `path`. Something else than a folder there: `root` says so, and the tree is empty.
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

    /// For looking up paths of ours.
    var statuses: [String: FileStatus] {
        Dictionary(files.map { ($0.path, $0.status) }, uniquingKeysWith: { first, _ in first })
    }

    /// Folders without a file anywhere below, sorted: none of ours is so.
    var emptyFolders: [String] {
        guard !folders.isEmpty else { return [] }
        let occupied = Set(files.flatMap(\.path.foldersAbove))
        return folders.map(\.path).filter { !occupied.contains($0) }
    }
}

extension String {
    /// `a/b/c.html` → `["a", "a/b"]`
    var foldersAbove: [String] {
        utf8.indices.filter { utf8[$0] == UInt8(ascii: "/") }.map { String(self[..<$0]) }
    }
}
