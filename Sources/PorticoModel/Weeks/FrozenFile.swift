package import Foundation

/// A file that a published update links to or shows, as it was then. Only its size and checksum are stored, not its
/// bytes.
package struct FrozenFile: Sendable, Hashable {
    /// The path relative to the client's folder: `files/offer.pdf`.
    package var path: String
    /// The size in bytes.
    package var size: Int
    /// The SHA-256 of its bytes in lower-case hexadecimal.
    package var sha256: String
    /// The width in pixels; nil if the file is not an image.
    package var width: Int?
    package var height: Int?

    package init(path: String, size: Int, sha256: String) {
        self.path = path
        self.size = size
        self.sha256 = sha256
    }

    package init(path: String, bytes: Data) {
        self.init(path: path, size: bytes.count, sha256: Checksum.of(bytes))
        guard ImageSize.fileEndings.contains(ContentPath.ending(of: path)), let pixels = ImageSize(bytes) else {
            return
        }
        (width, height) = (pixels.width, pixels.height)
    }

    /// Returns whether `bytes` are still the published ones.
    package func isSame(as bytes: Data) -> Bool { bytes.count == size && Checksum.of(bytes) == sha256 }

    /// The note beside its link: `PDF, 1.2 MB`.
    package var note: String { FileSize.note(for: path, bytes: size) }
}
