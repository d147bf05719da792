package import Foundation

/// A file that a published update links to or shows, as it was then. Its bytes are not kept, only what tells them apart.
package struct FrozenFile: Sendable, Hashable {
    /// Relative to the client's folder: `files/offer.pdf`.
    package var path: String
    /// In bytes.
    package var size: Int
    /// Of its bytes, in lower-case hexadecimal.
    package var sha256: String
    /// In pixels; nil for what is no image.
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

    /// Whether `bytes` are still the ones that were published.
    package func isSame(as bytes: Data) -> Bool { bytes.count == size && Checksum.of(bytes) == sha256 }

    /// What is said beside its link: `PDF, 1.2 MB`.
    package var note: String { FileSize.note(for: path, bytes: size) }
}
