import Foundation
import PorticoRendering
import Synchronization

@testable import PorticoBuild

/// A file system that notes every change in its order, and lets a test step in before one.
final class RecordingFileSystem: FileSystem {
    private let base: MemoryFileSystem
    private let record = Mutex<[String]>([])
    /// Called before each change with what it is: `exchange /site/Public/acme`.
    private let before: @Sendable (String) throws(FileSystemError) -> Void

    init(
        _ base: MemoryFileSystem,
        before: @escaping @Sendable (String) throws(FileSystemError) -> Void = { (_: String) throws(FileSystemError) in
        }
    ) {
        self.base = base
        self.before = before
    }

    /// `synchronize /site/Public`, `create /site/Public/.portico/staging/acme/index.html`, …
    var changes: [String] { record.withLock { $0 } }

    private func note(_ change: String) throws(FileSystemError) {
        try before(change)
        record.withLock { $0.append(change) }
    }

    func entries(of folder: String) throws(FileSystemError) -> [FolderEntry]? { try base.entries(of: folder) }
    func status(of path: String) throws(FileSystemError) -> FileStatus? { try base.status(of: path) }
    func contents(of path: String, limit: Int) throws(FileSystemError) -> [UInt8]? {
        try base.contents(of: path, limit: limit)
    }
    func mappedContents(of path: String) throws(FileSystemError) -> Data? { try base.mappedContents(of: path) }
    func canonicalPath(of path: String) throws(FileSystemError) -> String? { try base.canonicalPath(of: path) }

    func createFolder(_ path: String, permissions: UInt16?) throws(FileSystemError) {
        try note("folder \(path)")
        try base.createFolder(path, permissions: permissions)
    }
    func createFile(_ path: String, contents: OutputFile.Contents) throws(FileSystemError) {
        try note("create \(path)")
        try base.createFile(path, contents: contents)
    }
    func link(_ existing: String, to new: String) throws(FileSystemError) {
        try note("link \(new)")
        try base.link(existing, to: new)
    }
    func copy(_ existing: String, to new: String) throws(FileSystemError) {
        try note("copy \(new)")
        try base.copy(existing, to: new)
    }
    func rename(_ existing: String, to new: String) throws(FileSystemError) {
        try note("rename \(existing) \(new)")
        try base.rename(existing, to: new)
    }
    func exchange(_ first: String, _ second: String) throws(FileSystemError) {
        try note("exchange \(second)")
        try base.exchange(first, second)
    }
    func removeFile(_ path: String) throws(FileSystemError) {
        try note("remove \(path)")
        try base.removeFile(path)
    }
    func removeFolder(_ path: String) throws(FileSystemError) {
        try note("remove \(path)")
        try base.removeFolder(path)
    }
    func synchronize(_ folder: String) throws(FileSystemError) {
        try note("synchronize \(folder)")
        try base.synchronize(folder)
    }
    func lock(_ path: String, holder: String) throws(FileSystemError) -> LockAttempt {
        try note("lock \(path)")
        return try base.lock(path, holder: holder)
    }
}
