import Foundation

/// The names and files of a ``MemoryFileSystem``, as a flat dictionary of absolute paths.
struct MemoryTree: Sendable {
    enum Content: Sendable, Hashable {
        case file([UInt8])
        case folder
        case symbolicLink(String)
    }

    struct Node: Sendable, Hashable {
        var content: Content
        var inode: UInt64
        var modified: Int64
        var permissions: UInt16

        var kind: FileKind {
            switch content {
            case .file: .file
            case .folder: .folder
            case .symbolicLink: .symbolicLink
            }
        }

        var status: FileStatus {
            let size =
                switch content {
                case .file(let bytes): bytes.count
                // The length of its target, as lstat(2) reports it.
                case .symbolicLink(let target): target.utf8.count
                case .folder: 0
                }
            return FileStatus(
                kind: kind,
                size: size,
                device: 1,
                inode: inode,
                modified: modified,
                permissions: permissions
            )
        }
    }

    var nodes: [String: Node] = ["/": Node(content: .folder, inode: 1, modified: 0, permissions: 0o755)]
    /// The holder of each lock.
    var locks: [String: String] = [:]
    private var lastInode: UInt64 = 1

    /// Returns the path with all symbolic links resolved, or nil if a target is missing.
    func resolved(_ path: String, depth: Int = 0) throws(FileSystemError) -> String? {
        guard depth < 40 else { throw FileSystemError("resolve", path, code: ELOOP) }
        var result = ""
        for part in path.split(separator: "/") where part != "." {
            if part == ".." {
                result = String(result[..<(result.lastIndex(of: "/") ?? result.startIndex)])
                continue
            }
            let next = "\(result)/\(part)"
            guard let node = nodes[next] else { return nil }
            guard case .symbolicLink(let target) = node.content else {
                result = next
                continue
            }
            guard let followed = try resolved(target.hasPrefix("/") ? target : "\(result)/\(target)", depth: depth + 1)
            else { return nil }
            result = followed
        }
        return result.isEmpty ? "/" : result
    }

    /// Returns the node at a path, without following a symbolic link in the last component.
    func node(at path: String) throws(FileSystemError) -> Node? {
        guard let place = try place(of: path) else { return nil }
        return nodes[place]
    }

    func names(in folder: String) -> [(name: String, node: Node)] {
        let prefix = folder == "/" ? "/" : folder + "/"
        return nodes.compactMap { path, node -> (name: String, node: Node)? in
            guard path != "/", path.hasPrefix(prefix) else { return nil }
            let name = path.dropFirst(prefix.count)
            return name.contains("/") ? nil : (String(name), node)
        }.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    mutating func add(_ content: Content, at path: String, permissions: UInt16) throws(FileSystemError) {
        lastInode += 1
        let node = Node(content: content, inode: lastInode, modified: Int64(lastInode), permissions: permissions)
        try put(node, at: path, operation: "create")
    }

    mutating func put(_ node: Node, at path: String, operation: String) throws(FileSystemError) {
        guard let place = try place(of: path) else { throw FileSystemError(operation, path, code: ENOENT) }
        guard nodes[place] == nil else { throw FileSystemError(operation, path, code: EEXIST) }
        nodes[place] = node
    }

    mutating func move(_ existing: String, to new: String) throws(FileSystemError) {
        guard let from = try place(of: existing), let node = nodes[from], let to = try place(of: new) else {
            throw FileSystemError("rename", existing, code: ENOENT)
        }
        if let standing = nodes[to] {
            guard standing.kind == .folder || node.kind != .folder else {
                throw FileSystemError("rename", existing, code: ENOTDIR)
            }
            guard standing.kind != .folder || names(in: to).isEmpty && node.kind == .folder else {
                throw FileSystemError("rename", existing, code: ENOTEMPTY)
            }
        }
        for (path, node) in nodes where path.hasPrefix(from + "/") {
            nodes[path] = nil
            nodes[to + path.dropFirst(from.count)] = node
        }
        nodes[from] = nil
        nodes[to] = node
    }

    mutating func remove(_ path: String, folder: Bool) throws(FileSystemError) {
        guard let place = try place(of: path), let node = nodes[place] else {
            throw FileSystemError("remove", path, code: ENOENT)
        }
        guard (node.kind == .folder) == folder else {
            throw FileSystemError("remove", path, code: folder ? ENOTDIR : EISDIR)
        }
        guard names(in: place).isEmpty else { throw FileSystemError("remove", path, code: ENOTEMPTY) }
        nodes[place] = nil
    }

    /// Returns the path with its parent folder resolved, or nil if that folder is missing.
    private func place(of path: String) throws(FileSystemError) -> String? {
        guard let slash = path.lastIndex(of: "/") else { throw FileSystemError("find", path, code: EINVAL) }
        let name = path[path.index(after: slash)...]
        guard !name.isEmpty else { return try resolved(path) }
        guard let folder = try resolved(String(path[..<slash])), case .folder = nodes[folder]?.content else {
            return nil
        }
        return folder == "/" ? "/\(name)" : "\(folder)/\(name)"
    }
}
