import Foundation
import PorticoRendering
import Synchronization

@testable import PorticoBuild

/// A file system in which one change fails, or in which everything stops at one change as if the program were killed.
final class FaultyFileSystem: FileSystem {
    enum Fault: Sendable {
        /// The change with this number fails with an error; all others work.
        case fail(at: Int, code: Int32)
        /// The change with this number is done by half, and nothing is done after it.
        case kill(at: Int)
        /// Only counts.
        case none
    }

    private let base: MemoryFileSystem
    private let fault: Fault
    private let count = Mutex(0)

    init(_ base: MemoryFileSystem, fault: Fault) {
        self.base = base
        self.fault = fault
    }

    /// How many changes were asked for.
    var changes: Int { count.withLock { $0 } }

    // MARK: Reading

    func entries(of folder: String) throws(FileSystemError) -> [FolderEntry]? { try base.entries(of: folder) }
    func status(of path: String) throws(FileSystemError) -> FileStatus? { try base.status(of: path) }
    func contents(of path: String, limit: Int) throws(FileSystemError) -> [UInt8]? {
        try base.contents(of: path, limit: limit)
    }
    func mappedContents(of path: String) throws(FileSystemError) -> Data? { try base.mappedContents(of: path) }
    func canonicalPath(of path: String) throws(FileSystemError) -> String? { try base.canonicalPath(of: path) }

    // MARK: Changing

    func createFolder(_ path: String, permissions: UInt16?) throws(FileSystemError) {
        try change("create", path) { () throws(FileSystemError) in
            try base.createFolder(path, permissions: permissions)
        }
    }

    /// Killed in the middle, half of a file is written.
    func createFile(_ path: String, contents: OutputFile.Contents) throws(FileSystemError) {
        let bytes = contents.data
        try change("create", path) { () throws(FileSystemError) in
            try base.createFile(path, contents: contents)
        } halfway: { () throws(FileSystemError) in
            try base.createFile(path, contents: .bytes(bytes.prefix(bytes.count / 2)))
        }
    }

    func link(_ existing: String, to new: String) throws(FileSystemError) {
        try change("link", new) { () throws(FileSystemError) in try base.link(existing, to: new) }
    }

    func copy(_ existing: String, to new: String) throws(FileSystemError) {
        try change("copy", new) { () throws(FileSystemError) in try base.copy(existing, to: new) }
    }

    func rename(_ existing: String, to new: String) throws(FileSystemError) {
        try change("rename", existing) { () throws(FileSystemError) in try base.rename(existing, to: new) }
    }

    func exchange(_ first: String, _ second: String) throws(FileSystemError) {
        try change("exchange", first) { () throws(FileSystemError) in try base.exchange(first, second) }
    }

    func removeFile(_ path: String) throws(FileSystemError) {
        try change("remove", path) { () throws(FileSystemError) in try base.removeFile(path) }
    }

    func removeFolder(_ path: String) throws(FileSystemError) {
        try change("remove", path) { () throws(FileSystemError) in try base.removeFolder(path) }
    }

    func synchronize(_ folder: String) throws(FileSystemError) {
        try change("synchronize", folder) { () throws(FileSystemError) in try base.synchronize(folder) }
    }

    func lock(_ path: String, holder: String) throws(FileSystemError) -> LockAttempt {
        var attempt: LockAttempt?
        try change("lock", path) { () throws(FileSystemError) in attempt = try base.lock(path, holder: holder) }
        guard let attempt else { throw FileSystemError("lock", path, code: EIO) }
        guard case .taken(let lock) = attempt else { return attempt }
        return .taken(FaultyLock(base: lock) { [self] in isKilled })
    }

    private var isKilled: Bool {
        guard case .kill(let index) = fault else { return false }
        return changes > index
    }

    private func change(
        _ operation: String,
        _ path: String,
        _ body: () throws(FileSystemError) -> Void,
        halfway: () throws(FileSystemError) -> Void = {}
    ) throws(FileSystemError) {
        let number = count.withLock { count in
            defer { count += 1 }
            return count
        }
        switch fault {
        case .fail(let index, let code) where index == number:
            throw FileSystemError(operation, path, code: code)
        case .kill(let index) where index == number:
            try halfway()
            throw FileSystemError(operation, path, code: EINTR)
        case .kill(let index) where index < number:
            throw FileSystemError(operation, path, code: EINTR)
        default:
            try body()
        }
    }
}

/// A killed program lets go of its lock, but does not remove the file.
private struct FaultyLock: HeldLock {
    let base: any HeldLock
    let isKilled: @Sendable () -> Bool

    init(base: any HeldLock, isKilled: @escaping @Sendable () -> Bool) {
        self.base = base
        self.isKilled = isKilled
    }

    func release() { if !isKilled() { base.release() } }
}
