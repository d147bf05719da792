import Foundation
import PorticoBuild
import PorticoRendering
import Synchronization

/// A disk in memory on which one file may not be read.
final class UnreadableFile: FileSystem {
    private let base: MemoryFileSystem
    /// The path of the file; nil if all can be read.
    let path = Mutex<String?>(nil)

    init(_ base: MemoryFileSystem) { self.base = base }

    func entries(of folder: String) throws(FileSystemError) -> [FolderEntry]? { try base.entries(of: folder) }

    func status(of path: String) throws(FileSystemError) -> FileStatus? { try base.status(of: path) }

    func contents(of path: String, limit: Int) throws(FileSystemError) -> [UInt8]? {
        guard path != self.path.withLock({ $0 }) else { throw FileSystemError("read", path, code: EACCES) }
        return try base.contents(of: path, limit: limit)
    }

    func mappedContents(of path: String) throws(FileSystemError) -> Data? { try base.mappedContents(of: path) }

    func canonicalPath(of path: String) throws(FileSystemError) -> String? { try base.canonicalPath(of: path) }

    // MARK: Changing, which a preview never does

    func createFolder(_ path: String, permissions: UInt16?) throws(FileSystemError) { throw Self.refusal(path) }

    func createFile(_ path: String, contents: OutputFile.Contents) throws(FileSystemError) { throw Self.refusal(path) }

    func link(_ existing: String, to new: String) throws(FileSystemError) { throw Self.refusal(new) }

    func copy(_ existing: String, to new: String) throws(FileSystemError) { throw Self.refusal(new) }

    func rename(_ existing: String, to new: String) throws(FileSystemError) { throw Self.refusal(new) }

    func exchange(_ first: String, _ second: String) throws(FileSystemError) { throw Self.refusal(second) }

    func removeFile(_ path: String) throws(FileSystemError) { throw Self.refusal(path) }

    func removeFolder(_ path: String) throws(FileSystemError) { throw Self.refusal(path) }

    func synchronize(_ folder: String) throws(FileSystemError) { throw Self.refusal(folder) }

    func lock(_ path: String, holder: String) throws(FileSystemError) -> LockAttempt { throw Self.refusal(path) }

    private static func refusal(_ path: String) -> FileSystemError { FileSystemError("change", path, code: EROFS) }
}
