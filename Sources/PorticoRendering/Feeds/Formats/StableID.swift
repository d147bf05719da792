internal import Crypto
internal import Foundation
internal import PorticoDiagnostics

/// Identifiers that are the same in every build and independent of the portal's address.
enum StableID {
    /// Returns a UUID of version 8 (RFC 9562, section 5.8): the first 122 bits of the SHA-256 of the names, each
    /// followed by a zero byte. `uuid("acme", "", "milestone", "M3")` → `6d1f…-8…-…`
    static func uuid(_ names: String...) -> String {
        var hash = SHA256()
        for name in names { hash.update(data: Data(name.utf8) + [0]) }
        var bytes = Array(hash.finalize().prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        var text = ""
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text.append("-") }
            text += Hexadecimal.text(of: byte, digits: 2)
        }
        return text
    }
}
