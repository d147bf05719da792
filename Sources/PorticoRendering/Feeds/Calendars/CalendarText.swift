/// Escaping and folding for iCalendar (RFC 5545).
enum CalendarText {
    /// Returns a value of type TEXT (section 3.3.11). Escapes backslash, semicolon and comma, writes any line break as
    /// `\n`, and drops other control characters. `escape("a, b\r\nc")` → `a\, b\nc`
    static func escape(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in text.unicodeScalars {
            defer { afterReturn = scalar == "\r" }
            switch scalar {
            case "\\", ";", ",":
                result.append("\\")
                result.append(scalar)
            case "\n" where afterReturn: continue
            case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}":
                result.append(contentsOf: "\\n".unicodeScalars)
            case "\t": result.append(" ")
            default: if !isControl(scalar) { result.append(scalar) }
            }
        }
        return String(result)
    }

    /// Returns a content line (section 3.1) that ends with CR LF and is folded so that no line has more than 75 octets.
    /// Folds between visible characters, and inside one only if it is longer than a line.
    static func line(_ name: String, _ value: String) -> String {
        var result = ""
        var octets = 0
        func append(_ piece: some StringProtocol) {
            let length = piece.utf8.count
            if octets + length > 75 {
                result += "\r\n "
                octets = 1
            }
            result += piece
            octets += length
        }
        for character in "\(name):\(value)" {
            if character.utf8.count < 75 {
                append(String(character))
            } else {
                for scalar in character.unicodeScalars { append(String(Character(scalar))) }
            }
        }
        return result + "\r\n"
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    }
}
