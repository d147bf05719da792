package import Foundation
package import PorticoRendering
import Synchronization

/// A disk in memory for tests. Names, folders, hard and symbolic links, file identities and locks behave as on a real
/// disk.
/// Paths are absolute; permissions are stored but not enforced.
package final class MemoryFileSystem: FileSystem {
    /// Whether this file system can exchange folders in a single step.
    private let exchangesFolders: Bool
    private let tree: Mutex<MemoryTree>

    package init(exchangesFolders: Bool = true) {
        self.exchangesFolders = exchangesFolders
        tree = Mutex(MemoryTree())
    }

    // MARK: Reading

    package func entries(of folder: String) throws(FileSystemError) -> [FolderEntry]? {
        try tree.withLock { (tree) throws(FileSystemError) in
            guard let path = try tree.resolved(folder), case .folder = tree.nodes[path]?.content else { return nil }
            return tree.names(in: path).map { FolderEntry(name: $0.name, kind: $0.node.kind) }
        }
    }

    package func status(of path: String) throws(FileSystemError) -> FileStatus? {
        try tree.withLock { (tree) throws(FileSystemError) in try tree.node(at: path)?.status }
    }

    package func contents(of path: String, limit: Int) throws(FileSystemError) -> [UInt8]? {
        guard let bytes = try bytes(of: path) else { return nil }
        guard bytes.count <= limit else { throw FileSystemError("read", path, code: EFBIG) }
        return bytes
    }

    package func mappedContents(of path: String) throws(FileSystemError) -> Data? {
        try bytes(of: path).map { Data($0) }
    }

    private func bytes(of path: String) throws(FileSystemError) -> [UInt8]? {
        try tree.withLock { (tree) throws(FileSystemError) in
            guard let target = try tree.resolved(path) else { return nil }
            switch tree.nodes[target]?.content {
            case .file(let bytes): return bytes
            case .folder: throw FileSystemError("read", path, code: EISDIR)
            case .symbolicLink, nil: return nil
            }
        }
    }

    package func canonicalPath(of path: String) throws(FileSystemError) -> String? {
        try tree.withLock { (tree) throws(FileSystemError) in try tree.resolved(path) }
    }

    // MARK: Changing

    package func createFolder(_ path: String, permissions: UInt16?) throws(FileSystemError) {
        try change { (tree) throws(FileSystemError) in
            try tree.add(.folder, at: path, permissions: permissions ?? 0o755)
        }
    }

    package func createFile(_ path: String, contents: OutputFile.Contents) throws(FileSystemError) {
        let bytes = try contents.withBytes { (bytes) throws(FileSystemError) in Array(bytes) }
        try change { (tree) throws(FileSystemError) in try tree.add(.file(bytes), at: path, permissions: 0o644) }
    }

    /// Creates a symbolic link. Only tests use this; portico itself creates none.
    package func createSymbolicLink(_ path: String, to target: String) throws(FileSystemError) {
        try change { (tree) throws(FileSystemError) in
            try tree.add(.symbolicLink(target), at: path, permissions: 0o777)
        }
    }

    package func link(_ existing: String, to new: String) throws(FileSystemError) {
        try change { (tree) throws(FileSystemError) in
            guard let node = try tree.node(at: existing) else { throw FileSystemError("link", new, code: ENOENT) }
            guard node.kind != .folder else { throw FileSystemError("link", new, code: EPERM) }
            try tree.put(node, at: new, operation: "link")
        }
    }

    package func copy(_ existing: String, to new: String) throws(FileSystemError) {
        try change { (tree) throws(FileSystemError) in
            guard let node = try tree.node(at: existing) else { throw FileSystemError("copy", existing, code: ENOENT) }
            guard node.kind != .folder else { throw FileSystemError("copy", existing, code: EINVAL) }
            try tree.add(node.content, at: new, permissions: node.permissions)
        }
    }

    package func rename(_ existing: String, to new: String) throws(FileSystemError) {
        try change { (tree) throws(FileSystemError) in try tree.move(existing, to: new) }
    }

    package func exchange(_ first: String, _ second: String) throws(FileSystemError) {
        guard exchangesFolders else { throw FileSystemError("exchange", second, code: ENOSYS) }
        try change { (tree) throws(FileSystemError) in
            for path in [first, second] where try tree.node(at: path) == nil {
                throw FileSystemError("exchange", path, code: ENOENT)
            }
            let aside = second + ".exchanging"
            try tree.move(second, to: aside)
            try tree.move(first, to: second)
            try tree.move(aside, to: first)
        }
    }

    package func removeFile(_ path: String) throws(FileSystemError) {
        try change { (tree) throws(FileSystemError) in try tree.remove(path, folder: false) }
    }

    package func removeFolder(_ path: String) throws(FileSystemError) {
        try change { (tree) throws(FileSystemError) in try tree.remove(path, folder: true) }
    }

    package func synchronize(_ folder: String) throws(FileSystemError) {}

    package func lock(_ path: String, holder: String) throws(FileSystemError) -> LockAttempt {
        try tree.withLock { (tree) throws(FileSystemError) in
            if let other = tree.locks[path] { return .heldByAnother(other) }
            if try tree.node(at: path) == nil { try tree.add(.file(Array(holder.utf8)), at: path, permissions: 0o644) }
            tree.locks[path] = holder
            return .taken(MemoryLock(fileSystem: self, path: path))
        }
    }

    /// Releases all locks and keeps the files, as the system does when a program dies.
    package func dropLocks() { tree.withLock { $0.locks = [:] } }

    fileprivate func release(_ path: String) {
        tree.withLock {
            $0.locks[path] = nil
            $0.nodes[path] = nil
        }
    }

    private func change(
        _ body: (inout sending MemoryTree) throws(FileSystemError) -> Void
    ) throws(FileSystemError) {
        try tree.withLock { (tree) throws(FileSystemError) in try body(&tree) }
    }
}

private struct MemoryLock: HeldLock {
    let fileSystem: MemoryFileSystem
    let path: String

    func release() { fileSystem.release(path) }
}
