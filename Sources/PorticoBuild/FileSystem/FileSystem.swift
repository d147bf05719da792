package import Foundation
package import PorticoRendering

/// The only access of this package to a disk. When reading, nil means missing, and an error means that reading failed.
/// Every change is a single call here, so that a test can fail or interrupt a build at each of them.
///
/// Paths are absolute or relative to the current folder. Only ``contents(of:limit:)``, ``mappedContents(of:)`` and
/// ``entries(of:)`` follow a symbolic link in the last component.
package protocol FileSystem: Sendable {
    // MARK: Reading

    /// Returns a folder's entries without `.` and `..`, sorted by the bytes of their names.
    func entries(of folder: String) throws(FileSystemError) -> [FolderEntry]?
    /// Returns the status of the file or folder at a path, without following a symbolic link.
    func status(of path: String) throws(FileSystemError) -> FileStatus?
    /// Returns a file's bytes. Throws with the code `EFBIG` if there are more than `limit`.
    func contents(of path: String, limit: Int) throws(FileSystemError) -> [UInt8]?
    /// Returns a file's bytes, mapped if that is cheaper than reading.
    func mappedContents(of path: String) throws(FileSystemError) -> Data?
    /// Returns the absolute path without symbolic links, or nil if the path or a link's target is missing.
    /// Throws with the code `ELOOP` if links form a loop.
    func canonicalPath(of path: String) throws(FileSystemError) -> String?

    // MARK: Changing

    /// Creates one folder in an existing one. If `permissions` is nil, the user's mask is applied to 0777.
    func createFolder(_ path: String, permissions: UInt16?) throws(FileSystemError)
    /// Creates a new file. Throws with the code `EEXIST` if the file already exists.
    func createFile(_ path: String, contents: OutputFile.Contents) throws(FileSystemError)
    /// Creates a hard link to a file, or to a symbolic link itself.
    func link(_ existing: String, to new: String) throws(FileSystemError)
    /// Copies a file with its permissions and modification time, or a symbolic link.
    func copy(_ existing: String, to new: String) throws(FileSystemError)
    /// Renames a file or folder. Replaces an existing file at `new`.
    func rename(_ existing: String, to new: String) throws(FileSystemError)
    /// Exchanges two folders in a single step. Throws `ENOSYS` or `EINVAL` if the file system does not support it.
    func exchange(_ first: String, _ second: String) throws(FileSystemError)
    /// Removes a file or a symbolic link.
    func removeFile(_ path: String) throws(FileSystemError)
    /// Removes a folder, which must be empty.
    func removeFolder(_ path: String) throws(FileSystemError)
    /// Waits until everything written to the file system that contains `folder` is on disk.
    func synchronize(_ folder: String) throws(FileSystemError)
    /// Takes the lock at `path`, creating the file, and writes `holder` into it for others to read.
    func lock(_ path: String, holder: String) throws(FileSystemError) -> LockAttempt
}

/// An entry of a folder.
package struct FolderEntry: Sendable, Hashable {
    package var name: String
    package var kind: FileKind
}

package enum FileKind: Sendable, Hashable {
    case file, folder, symbolicLink
    /// A socket, a pipe or a device.
    case other
}

/// Identifies a file and shows whether it has changed.
package struct FileStatus: Sendable, Hashable {
    package var kind: FileKind
    /// The size in bytes.
    package var size: Int
    package var device: UInt64
    package var inode: UInt64
    /// The modification time in nanoseconds since 1970-01-01 UTC.
    package var modified: Int64
    /// The lower twelve bits of the mode.
    package var permissions: UInt16

    /// Returns whether both describe the same file.
    package func isSameFile(as other: FileStatus) -> Bool { device == other.device && inode == other.inode }
}

/// The result of trying to take a lock.
package enum LockAttempt: Sendable {
    case taken(any HeldLock)
    /// Another program holds the lock. The value is what it wrote into the file.
    case heldByAnother(String)
}

/// A lock held until it is released or the program ends.
package protocol HeldLock: Sendable {
    /// Removes the lock's file and releases the lock.
    func release()
}
