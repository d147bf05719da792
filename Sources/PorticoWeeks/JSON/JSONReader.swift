import PorticoModel

/// Reads JSON strictly according to RFC 8259. Refuses input that readers interpret differently: duplicate keys, lone
/// surrogates, numbers beyond a double, and nesting of more than ``depth`` levels.
struct JSONReader {
    /// A problem and its offset in bytes.
    struct Problem: Error, Hashable {
        var offset: Int
        var summary: String
    }

    static let depth = 32

    private let bytes: [UInt8]
    private var index = 0

    private init(_ text: String) { bytes = Array(text.utf8) }

    static func read(_ text: String) throws(Problem) -> JSONNode {
        var reader = JSONReader(text)
        reader.skipSpace()
        let node = try reader.value(level: 0)
        reader.skipSpace()
        guard reader.index == reader.bytes.count else {
            throw reader.problem("there is text after the end of the value")
        }
        return node
    }

    private mutating func value(level: Int) throws(Problem) -> JSONNode {
        guard level < Self.depth else { throw problem("values are nested more than \(Self.depth) levels deep") }
        let start = index
        switch peek {
        case UInt8(ascii: "{"): return JSONNode(offset: start, content: .object(try members(level: level)))
        case UInt8(ascii: "["): return JSONNode(offset: start, content: .list(try elements(level: level)))
        case UInt8(ascii: "\""): return JSONNode(offset: start, content: .text(try string()))
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case let byte? where byte == UInt8(ascii: "-") || Self.isDigit(byte): return try number()
        case nil: throw problem("the file ends where a value is expected")
        default: throw problem("a value cannot start like this")
        }
    }

    private mutating func members(level: Int) throws(Problem) -> [JSONNode.Member] {
        var result: [JSONNode.Member] = []
        var seen: Set<String> = []
        index += 1
        skipSpace()
        if take("}") { return result }
        while true {
            skipSpace()
            let start = index
            guard peek == UInt8(ascii: "\"") else { throw problem("expected a key in double quotes") }
            let key = try string()
            guard seen.insert(key).inserted else { throw problem("the key \"\(key)\" occurs twice", at: start) }
            skipSpace()
            guard take(":") else { throw problem("expected a colon") }
            skipSpace()
            result.append(JSONNode.Member(key: key, keyOffset: start, value: try value(level: level + 1)))
            skipSpace()
            if take("}") { return result }
            guard take(",") else { throw problem("expected a comma or the object's closing brace") }
        }
    }

    private mutating func elements(level: Int) throws(Problem) -> [JSONNode] {
        var result: [JSONNode] = []
        index += 1
        skipSpace()
        if take("]") { return result }
        while true {
            skipSpace()
            result.append(try value(level: level + 1))
            skipSpace()
            if take("]") { return result }
            guard take(",") else { throw problem("expected a comma or the list's closing bracket") }
        }
    }

    private mutating func word(_ word: String, _ content: JSONNode.Content) throws(Problem) -> JSONNode {
        guard bytes[index...].starts(with: word.utf8) else { throw problem("a value cannot start like this") }
        defer { index += word.utf8.count }
        return JSONNode(offset: index, content: content)
    }

    private mutating func number() throws(Problem) -> JSONNode {
        let start = index
        _ = take("-")
        let first = peek
        guard takeDigits() else { throw problem("expected a digit") }
        if first == UInt8(ascii: "0"), index - start > (bytes[start] == UInt8(ascii: "-") ? 2 : 1) {
            throw problem("a number cannot start with 0", at: start)
        }
        if take("."), !takeDigits() { throw problem("expected a digit") }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            guard takeDigits() else { throw problem("expected a digit") }
        }
        let digits = String(decoding: bytes[start..<index], as: UTF8.self)
        guard let value = Double(digits), value.isFinite else { throw problem("\(digits) is too large", at: start) }
        return JSONNode(offset: start, content: .number(value))
    }

    private mutating func takeDigits() -> Bool {
        let start = index
        while let byte = peek, Self.isDigit(byte) { index += 1 }
        return index > start
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    // MARK: Texts

    private mutating func string() throws(Problem) -> String {
        index += 1
        var result: [UInt8] = []
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                return String(decoding: result, as: UTF8.self)
            case UInt8(ascii: "\\"): result += try escape().utf8
            case 0..<0x20: throw problem("a text contains a line break or control character")
            default:
                result.append(byte)
                index += 1
            }
        }
        throw problem("a text is not closed")
    }

    private mutating func escape() throws(Problem) -> String {
        let start = index
        index += 1
        guard let byte = peek else { throw problem("a text is not closed") }
        index += 1
        switch byte {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "u"): return String(Character(try scalar(from: start)))
        default: throw problem("unknown escape sequence", at: start)
        }
    }

    /// Reads the code after `\u`: one unit, or a surrogate pair.
    private mutating func scalar(from start: Int) throws(Problem) -> Unicode.Scalar {
        let first = try unit(from: start)
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard (0xD800..<0xDC00).contains(first), take("\\"), take("u") else {
            throw problem("incomplete surrogate pair", at: start)
        }
        let second = try unit(from: start)
        guard (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw problem("incomplete surrogate pair", at: start) }
        return scalar
    }

    private mutating func unit(from start: Int) throws(Problem) -> UInt32 {
        guard index + 4 <= bytes.count else { throw problem("expected four hexadecimal digits", at: start) }
        var value: UInt32 = 0
        for byte in bytes[index..<index + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw problem("expected four hexadecimal digits", at: start)
            }
            value = value << 4 + UInt32(digit)
        }
        index += 4
        return value
    }

    // MARK: Bytes

    private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
    }

    private func problem(_ summary: String, at offset: Int? = nil) -> Problem {
        Problem(offset: offset ?? index, summary: summary)
    }
}
