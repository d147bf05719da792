internal import Crypto
package import Foundation
internal import PorticoDiagnostics

/// SHA-256 in lower-case hexadecimal, as `sha256sum` writes it.
package enum Checksum {
    /// Returns the checksum of a text: `of("")` → `e3b0c442…`.
    package static func of(_ text: String) -> String { of(Data(text.utf8)) }

    package static func of(_ bytes: Data) -> String { Hexadecimal.text(of: SHA256.hash(data: bytes)) }
}
