import Foundation

/// A failed file operation.
package struct FileSystemError: Error, Sendable, Hashable {
    /// The operation as a verb: `read`, `create`.
    package var operation: String
    package var path: String
    /// The system's error number.
    package var code: Int32

    package init(_ operation: String, _ path: String, code: Int32) {
        self.operation = operation
        self.path = path
        self.code = code
    }
}

extension FileSystemError: CustomStringConvertible {
    /// The message for the user: `cannot create Public/.portico: No space left on device`.
    package var description: String { "cannot \(operation) \(path): \(reason)" }

    /// The system's text for the error number.
    package var reason: String { SystemCalls.words(for: code) }
}
