internal import Crypto
package import Foundation

/// SHA-256 in lower-case hexadecimal, as `sha256sum` writes it.
package enum Checksum {
    /// `of("")` → `e3b0c442…`
    package static func of(_ text: String) -> String { of(Data(text.utf8)) }

    package static func of(_ bytes: Data) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var result: [UInt8] = []
        for byte in SHA256.hash(data: bytes) {
            result.append(digits[Int(byte >> 4)])
            result.append(digits[Int(byte & 15)])
        }
        return String(decoding: result, as: UTF8.self)
    }
}
