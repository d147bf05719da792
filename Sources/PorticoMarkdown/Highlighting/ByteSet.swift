/// A set of bytes, written like the inside of a regular expression's brackets: `"a-zA-Z0-9_"`. Bytes above ASCII count
/// as letters, so a set with `a-z` includes them.
struct ByteSet: Sendable, Hashable, ExpressibleByStringLiteral {
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    private var others = false

    init(stringLiteral pattern: String) {
        let bytes = Array(pattern.utf8)
        var index = 0
        while index < bytes.count {
            if index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "-") {
                for byte in bytes[index]...bytes[index + 2] { insert(byte) }
                if bytes[index] == UInt8(ascii: "a") { others = true }
                index += 3
            } else {
                insert(bytes[index])
                index += 1
            }
        }
    }

    private mutating func insert(_ byte: UInt8) {
        if byte < 64 { low |= 1 << UInt64(byte) } else if byte < 128 { high |= 1 << UInt64(byte - 64) }
    }

    func contains(_ byte: UInt8) -> Bool {
        if byte < 64 { return low >> UInt64(byte) & 1 == 1 }
        return byte < 128 ? high >> UInt64(byte - 64) & 1 == 1 : others
    }

    static let letters: ByteSet = "a-zA-Z_"
    static let word: ByteSet = "a-zA-Z0-9_"
}
