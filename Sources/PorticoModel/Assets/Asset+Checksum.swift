internal import Crypto
internal import Foundation

extension Asset {
    /// SHA-256 of its bytes, 64 lower-case hexadecimal digits: what `sha256sum` writes.
    package var sha256: String {
        SHA256.hash(data: bytes).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}
