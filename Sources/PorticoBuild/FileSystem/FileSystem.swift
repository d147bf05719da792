package import Foundation
package import PorticoRendering

/// The one seam between this package and a disk. Reading: nil is missing, throwing is failed. Everything that changes
/// something is one call here, so that a test can fail or stop a build at each of them.
///
/// Paths are absolute or relative to the current folder; only ``contents(of:limit:)``, ``mappedContents(of:)`` and
/// ``entries(of:)`` follow a symbolic link in the last place.
package protocol FileSystem: Sendable {
    // MARK: Reading

    /// What a folder holds, without `.` and `..`, sorted by the bytes of the names.
    func entries(of folder: String) throws(FileSystemError) -> [FolderEntry]?
    /// What stands at a path; a symbolic link is not followed.
    func status(of path: String) throws(FileSystemError) -> FileStatus?
    /// A file's bytes. More than `limit` bytes: throws with the code `EFBIG`.
    func contents(of path: String, limit: Int) throws(FileSystemError) -> [UInt8]?
    /// A file's bytes, mapped where that is cheaper than reading.
    func mappedContents(of path: String) throws(FileSystemError) -> Data?
    /// The absolute path without symbolic links; nil where the path, or what a link names, is missing.
    /// A loop of links throws with the code `ELOOP`.
    func canonicalPath(of path: String) throws(FileSystemError) -> String?

    // MARK: Changing

    /// Creates one folder below an existing one. `permissions` nil: what the user's mask leaves of 0777.
    func createFolder(_ path: String, permissions: UInt16?) throws(FileSystemError)
    /// Creates a file that is not there yet; one that is throws with the code `EEXIST`.
    func createFile(_ path: String, contents: OutputFile.Contents) throws(FileSystemError)
    /// Gives a file (or a symbolic link itself) a second name.
    func link(_ existing: String, to new: String) throws(FileSystemError)
    /// Copies a file, with permissions and time, or a symbolic link.
    func copy(_ existing: String, to new: String) throws(FileSystemError)
    /// Renames a file or folder; a file at `new` is replaced.
    func rename(_ existing: String, to new: String) throws(FileSystemError)
    /// Exchanges two folders in one step; `ENOSYS` or `EINVAL` where that cannot be done here.
    func exchange(_ first: String, _ second: String) throws(FileSystemError)
    /// Removes a file or a symbolic link.
    func removeFile(_ path: String) throws(FileSystemError)
    /// Removes a folder, which must be empty.
    func removeFolder(_ path: String) throws(FileSystemError)
    /// Waits until what was written to the file system holding `folder` is on the disk.
    func synchronize(_ folder: String) throws(FileSystemError)
    /// Takes the lock that `path` stands for, creating the file; `holder` is written into it for others to read.
    func lock(_ path: String, holder: String) throws(FileSystemError) -> LockAttempt
}

/// A name in a folder.
package struct FolderEntry: Sendable, Hashable {
    package var name: String
    package var kind: FileKind

    package init(name: String, kind: FileKind) {
        self.name = name
        self.kind = kind
    }
}

package enum FileKind: Sendable, Hashable {
    case file, folder, symbolicLink
    /// A socket, a pipe, a device.
    case other
}

/// What tells a file from another, and whether it changed.
package struct FileStatus: Sendable, Hashable {
    package var kind: FileKind
    /// In bytes.
    package var size: Int
    package var device: UInt64
    package var inode: UInt64
    /// Nanoseconds since 1970-01-01 UTC.
    package var modified: Int64
    /// The lower twelve bits of the mode.
    package var permissions: UInt16

    package init(kind: FileKind, size: Int, device: UInt64, inode: UInt64, modified: Int64, permissions: UInt16) {
        self.kind = kind
        self.size = size
        self.device = device
        self.inode = inode
        self.modified = modified
        self.permissions = permissions
    }

    /// Whether both are names of one file.
    package func isSameFile(as other: FileStatus) -> Bool { device == other.device && inode == other.inode }
}

/// What came of trying to take a lock.
package enum LockAttempt: Sendable {
    case taken(any HeldLock)
    /// Another program has it; what it wrote into the file.
    case heldByAnother(String)
}

/// A lock that is ours until released, or until the program ends.
package protocol HeldLock: Sendable {
    /// Removes the lock's file and lets go of it.
    func release()
}
