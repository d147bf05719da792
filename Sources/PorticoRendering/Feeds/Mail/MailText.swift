internal import Foundation

/// Escaping for e-mail: headers (RFC 5322, 2047) and quoted-printable bodies (RFC 2045).
enum MailText {
    /// Returns a header's text in ASCII, as encoded words of at most 75 octets if it is not plain. Line breaks and
    /// other control characters become spaces, so that no value can start a new header.
    ///
    /// `words("Pläne")` → `=?utf-8?B?UGzDpG5l?=`
    static func words(_ text: String) -> String {
        let text = String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? " " : $0 }))
        if text.utf8.count <= 60, text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }), !text.contains("=?") {
            return text
        }
        var words: [String] = []
        var chunk = ""
        for character in text {
            for scalar in character.unicodeScalars {
                if chunk.utf8.count + String(scalar).utf8.count > 45 {
                    words.append(chunk)
                    chunk = ""
                }
                chunk.unicodeScalars.append(scalar)
            }
        }
        words.append(chunk)
        return words.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }

    /// Returns a name for an address, quoted if it is plain and otherwise encoded. `name("Lee, Chris")` → `"Lee,
    /// Chris"`
    static func name(_ text: String) -> String {
        let encoded = words(text)
        guard encoded == text else { return encoded }
        return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// Returns whether an address can be written to a header unchanged: one `@`, visible ASCII, none of `<>,;:"()[]\`.
    static func isPlainAddress(_ text: String) -> Bool {
        let forbidden = Array("<>,;:\"()[]\\".utf8)
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
            && text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !forbidden.contains($0) }
    }

    /// Returns the body in quoted-printable, in lines of at most 76 octets that end with CR LF.
    static func quotedPrintable(_ text: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count * 5 / 4)
        for (index, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            if index > 0 { result += [0x0D, 0x0A] }
            write(line.last == 0x0D ? line.dropLast() : line, to: &result)
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static let digits = Array("0123456789ABCDEF".utf8)

    private static func write(_ line: Substring.UTF8View, to result: inout [UInt8]) {
        var length = 0
        var left = line.count
        for byte in line {
            left -= 1
            let isSpace = byte == 0x20 || byte == 0x09
            // A single dot on a line would end the message in transit (RFC 5321, section 4.5.2).
            let isDot = byte == UInt8(ascii: ".") && length == 0
            let isPlain =
                ((0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=") || isSpace && left > 0) && !isDot
            if length + (isPlain || isDot ? 1 : 3) > (left == 0 ? 76 : 75) {
                result += [UInt8(ascii: "="), 0x0D, 0x0A]
                length = 0
            }
            if isPlain {
                result.append(byte)
            } else {
                result += [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
            length += isPlain ? 1 : 3
        }
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x2028 || scalar.value == 0x2029
    }
}
