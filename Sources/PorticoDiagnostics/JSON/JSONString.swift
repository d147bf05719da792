/// Writes texts as JSON strings, including the quotes. No other code does.
package enum JSONString {
    package enum Use {
        /// For files and reports. Escapes the C1 control characters and the line ends U+2028 and U+2029, at which some
        /// programs stop.
        case data
        /// For a script element or a script file. Also escapes `<`, `>` and `&`, so that nothing can end the script.
        case script
    }

    /// Returns the text as a JSON string: `a"b` → `"a\"b"`.
    package static func quoted(_ text: some StringProtocol, for use: Use = .data) -> String {
        var result: [UInt8] = []
        append(text, to: &result, for: use)
        return String(decoding: result, as: UTF8.self)
    }

    package static func append(_ text: some StringProtocol, to result: inout [UInt8], for use: Use = .data) {
        result.append(UInt8(ascii: "\""))
        let bytes = Array(text.utf8)
        var done = 0
        var index = 0
        while index < bytes.count {
            guard let (length, escape) = escape(at: index, of: bytes, use) else {
                index += 1
                continue
            }
            result += bytes[done..<index]
            result += escape.utf8
            index += length
            done = index
        }
        result += bytes[done...]
        result.append(UInt8(ascii: "\""))
    }

    /// Returns the replacement for the bytes at `index` and how many it replaces, or nil if the byte stays as it is.
    private static func escape(at index: Int, of bytes: [UInt8], _ use: Use) -> (length: Int, text: String)? {
        switch bytes[index] {
        // Most bytes are these, and stay in every case.
        case UInt8(ascii: "?")...UInt8(ascii: "["), UInt8(ascii: "]")...UInt8(ascii: "~"), UInt8(ascii: " "): nil
        case UInt8(ascii: "\""): (1, #"\""#)
        case UInt8(ascii: "\\"): (1, #"\\"#)
        case UInt8(ascii: "\n") where use == .data: (1, #"\n"#)
        case UInt8(ascii: "\r") where use == .data: (1, #"\r"#)
        case UInt8(ascii: "\t") where use == .data: (1, #"\t"#)
        case let byte where byte < 0x20: (1, unit(UInt16(byte)))
        case 0x7F where use == .data: (1, unit(0x7F))
        case let byte where use == .script && "<>&".utf8.contains(byte): (1, unit(UInt16(byte)))
        // U+0080 to U+009F
        case 0xC2 where use == .data && index + 1 < bytes.count && bytes[index + 1] < 0xA0:
            (2, unit(UInt16(bytes[index + 1])))
        // U+2028 and U+2029
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && (0xA8...0xA9).contains(bytes[index + 2]):
            (3, unit(0x2000 + UInt16(bytes[index + 2]) - 0x80))
        default: nil
        }
    }

    private static func unit(_ number: UInt16) -> String { "\\u" + Hexadecimal.text(of: number, digits: 4) }
}
