import Foundation
import Synchronization

/// Copies of files that were read, kept until the file changes.
///
/// A program that runs for long must not keep files mapped: when somebody shortens a mapped file, the next look at its
/// end kills the program.
package final class CopiedFiles: Sendable {
    private let copies = Mutex<[String: (status: FileStatus, bytes: Data)]>([:])

    package init() {}

    /// Returns the copy of the file at `path`, or what `read` returns if there is none or the file has changed since.
    func contents(
        of path: String,
        _ status: FileStatus,
        read: () throws(FileSystemError) -> Data
    ) throws(FileSystemError) -> Data {
        let known = copies.withLock { $0[path] }
        if let known, known.status == status { return known.bytes }
        let bytes = try read()
        copies.withLock { $0[path] = (status, bytes) }
        return bytes
    }
}
