import Foundation
import Synchronization

/// Copies of files that were read, kept until the file changes.
///
/// A program that runs for long must not keep files mapped: when somebody shortens a mapped file, the next look at its
/// end kills the program.
package final class CopiedFiles: Sendable {
    private struct Copy: Sendable {
        var status: FileStatus
        /// When the file or what the system knows of it last changed, in nanoseconds since 1970-01-01 UTC. A program that
        /// restores the time of modification cannot restore this one.
        var changed: Int64
        var bytes: Data
    }

    private struct Shelf: Sendable {
        var copies: [String: Copy] = [:]
        /// How many copies there may be before those of files that are gone are dropped.
        var room = CopiedFiles.leastRoom

        /// Drops the copies of files that no longer exist, and makes room for as many again as are left.
        mutating func dropGone() {
            copies = copies.filter { path, _ in (try? SystemCalls.status(of: path)) != nil }
            room = max(CopiedFiles.leastRoom, copies.count * 2)
        }
    }

    /// The fewest copies at which it is worth looking for files that are gone.
    static let leastRoom = 64
    private let shelf = Mutex(Shelf())

    /// How many copies are kept.
    var count: Int { shelf.withLock { $0.copies.count } }

    package init() {}

    /// Returns the copy of the file at `path`, or what `read` returns if there is none or the file has changed since.
    func contents(
        of path: String,
        _ status: FileStatus,
        changed: Int64,
        read: () throws(FileSystemError) -> Data
    ) throws(FileSystemError) -> Data {
        let known = shelf.withLock { $0.copies[path] }
        if let known, known.status == status, known.changed == changed { return known.bytes }
        let bytes = try read()
        shelf.withLock { shelf in
            shelf.copies[path] = Copy(status: status, changed: changed, bytes: bytes)
            if shelf.copies.count > shelf.room { shelf.dropGone() }
        }
        return bytes
    }
}
