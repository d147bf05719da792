/// Escaping for XML 1.0.
enum XMLText {
    /// Escapes text for the content of elements and for attributes in double quotes. Drops characters that XML 1.0 does
    /// not allow (section 2.2). Writes a carriage return as a reference, because a parser would convert it to a line
    /// feed.
    ///
    /// `escape("R&D <\u{1}b>")` → `R&amp;D &lt;b&gt;`
    static func escape(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 8)
        var done = 0
        for index in bytes.indices {
            guard let (length, replacement) = replacement(at: index, of: bytes) else { continue }
            result += bytes[done..<index]
            result += replacement.utf8
            done = index + length
        }
        if done == 0 { return text }
        result += bytes[done...]
        return String(decoding: result, as: UTF8.self)
    }

    /// Returns the replacement for the bytes at `index` and how many they are, or nil if they stay.
    private static func replacement(at index: Int, of bytes: [UInt8]) -> (length: Int, text: String)? {
        switch bytes[index] {
        // Most bytes are these.
        case UInt8(ascii: "?")...0x7F, UInt8(ascii: " "): nil
        case UInt8(ascii: "&"): (1, "&amp;")
        case UInt8(ascii: "<"): (1, "&lt;")
        case UInt8(ascii: ">"): (1, "&gt;")
        case UInt8(ascii: "\""): (1, "&quot;")
        case UInt8(ascii: "'"): (1, "&#39;")
        case UInt8(ascii: "\r"): (1, "&#13;")
        case UInt8(ascii: "\t"), UInt8(ascii: "\n"): nil
        case ..<0x20: (1, "")
        // U+FFFE and U+FFFF
        case 0xEF where bytes[index...].prefix(3).elementsEqual([0xEF, 0xBF, 0xBE]): (3, "")
        case 0xEF where bytes[index...].prefix(3).elementsEqual([0xEF, 0xBF, 0xBF]): (3, "")
        default: nil
        }
    }
}
