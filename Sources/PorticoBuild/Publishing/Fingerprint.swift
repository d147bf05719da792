import Crypto
import Foundation
import PorticoRendering

/// Identifies a file's contents in forty bytes: the size and the SHA-256.
struct Fingerprint: Sendable, Hashable {
    /// In bytes.
    var size: Int
    private var words: (UInt64, UInt64, UInt64, UInt64)

    init(of bytes: UnsafeRawBufferPointer) {
        var hash = SHA256()
        hash.update(bufferPointer: bytes)
        size = bytes.count
        words = hash.finalize().withUnsafeBytes { digest in
            let word = { (index: Int) in
                UInt64(bigEndian: digest.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
            }
            return (word(0), word(1), word(2), word(3))
        }
    }

    /// Returns nil unless `hexadecimal` is a SHA-256 in 64 lower-case digits.
    init?(size: Int, hexadecimal: String) {
        let digits = Array(hexadecimal.utf8)
        guard digits.count == 64 else { return nil }
        var words: [UInt64] = []
        for start in stride(from: 0, to: 64, by: 16) {
            guard let word = UInt64(String(decoding: digits[start..<start + 16], as: UTF8.self), radix: 16) else {
                return nil
            }
            words.append(word)
        }
        self.size = size
        self.words = (words[0], words[1], words[2], words[3])
    }

    /// The SHA-256 as 64 lower-case hexadecimal digits.
    var hexadecimal: String {
        [words.0, words.1, words.2, words.3].map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    static func == (first: Fingerprint, second: Fingerprint) -> Bool {
        first.size == second.size && first.words == second.words
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(size)
        hasher.combine(words.0)
    }
}
