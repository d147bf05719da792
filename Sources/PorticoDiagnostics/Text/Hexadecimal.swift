/// Writes hexadecimal digits. No other code does.
package enum Hexadecimal {
    /// Returns at least `digits` lower-case digits: `text(of: 10, digits: 4)` → `000a`.
    package static func text(of number: some UnsignedInteger & FixedWidthInteger, digits: Int = 1) -> String {
        let text = String(number, radix: 16)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }

    /// Returns two digits per byte: `text(of: [10, 255])` → `0aff`.
    package static func text(of bytes: some Sequence<UInt8>) -> String {
        var result: [UInt8] = []
        for byte in bytes {
            result.append(lowerCase[Int(byte >> 4)])
            result.append(lowerCase[Int(byte & 15)])
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Returns a byte as a percent escape for an address, in capitals as RFC 3986 (section 2.1) recommends:
    /// `percentEscape(of: 0x2f)` → `%2F`.
    package static func percentEscape(of byte: UInt8) -> [UInt8] {
        [UInt8(ascii: "%")] + capitals(of: byte)
    }

    /// Returns the two digits of a byte in capitals: `capitals(of: 0x2f)` → `2F`.
    package static func capitals(of byte: UInt8) -> [UInt8] {
        [upperCase[Int(byte >> 4)], upperCase[Int(byte & 15)]]
    }

    private static let lowerCase = Array("0123456789abcdef".utf8)
    private static let upperCase = Array("0123456789ABCDEF".utf8)
}
