// The words that the scripts say: every key that begins with `script.`.
extension Words {
    /// A JavaScript object, safe in a script file and in a page alike: `{"copy":"Copy"}`.
    var scriptObject: String {
        let prefix = "script."
        let pairs = texts.filter { $0.key.hasPrefix(prefix) }.sorted { $0.key < $1.key }
        return "{"
            + pairs.map { "\(ScriptText.quoted($0.dropFirst(prefix.count))):\(ScriptText.quoted($1))" }.joined(
                separator: ","
            ) + "}"
    }
}

/// Text as a JSON string, in one place. `<`, `>`, `&` and the two line separators are written as escapes, so that it is
/// safe inside a script element and in a script file.
enum ScriptText {
    /// `a"b` → `"a\"b"`
    static func quoted(_ text: some StringProtocol) -> String {
        guard text.utf8.contains(where: \.needsEscape) else { return "\"\(text)\"" }
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{0}"..."\u{1F}": result += escaped(scalar)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}

extension UInt8 {
    /// Whether it is, or may begin, a character that is not written as it is.
    fileprivate var needsEscape: Bool {
        switch self {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), ..<0x20,
            0xE2:
            true
        default: false
        }
    }
}
