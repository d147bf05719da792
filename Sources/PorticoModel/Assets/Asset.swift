package import Foundation

/// A file of the client that is not one of portico's text files: an image, an archive, a PDF. Its bytes are mapped, not
/// loaded.
package struct Asset: Sendable {
    /// The path relative to the content root: `acme/files/D-07-v1.1.zip`.
    package var path: String
    package var bytes: Data

    package init(path: String, bytes: Data) {
        self.path = path
        self.bytes = bytes
    }
}

extension Asset {
    /// The SHA-256 of its bytes as 64 lower-case hexadecimal digits, as `sha256sum` writes it.
    package var sha256: String { Checksum.of(bytes) }
}
