/// The classes of bytes that Markdown's syntax distinguishes.
extension UInt8 {
    var isSpaceOrTab: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

    /// Whether it is a space, a tab, or any kind of line end or form feed.
    var isWhitespace: Bool { self == UInt8(ascii: " ") || (9...13).contains(self) }

    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

    var isUpper: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }

    var isAlphanumeric: Bool { isDigit || isLetter }

    var isPunctuation: Bool {
        switch self {
        case 33...47, 58...64, 91...96, 123...126: true
        default: false
        }
    }

    /// Whether it is a UTF-8 continuation byte.
    var isContinuation: Bool { self & 0xC0 == 0x80 }

    var lowercased: UInt8 { isUpper ? self | 0x20 : self }
}
