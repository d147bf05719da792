import Crypto
import Foundation
import PorticoDiagnostics
import PorticoRendering

/// Identifies a file's contents in forty bytes: the size and the SHA-256.
struct Fingerprint: Sendable, Hashable {
    /// The size in bytes.
    var size: Int
    private var words: (UInt64, UInt64, UInt64, UInt64)

    init(of data: Data) {
        size = data.count
        var words: [UInt64] = [0, 0, 0, 0]
        for (index, byte) in SHA256.hash(data: data).enumerated() {
            words[index / 8] = words[index / 8] << 8 | UInt64(byte)
        }
        self.words = (words[0], words[1], words[2], words[3])
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
        [words.0, words.1, words.2, words.3].map { Hexadecimal.text(of: $0, digits: 16) }.joined()
    }

    static func == (first: Fingerprint, second: Fingerprint) -> Bool {
        first.size == second.size && first.words == second.words
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(size)
        hasher.combine(words.0)
    }
}
