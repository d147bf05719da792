/// The names of types in a Swift source: what it declares and what it mentions. Comments and the text of strings do not
/// count; what is interpolated does.
struct SwiftNames {
    /// Types declared outside of any other.
    private(set) var declared: Set<String> = []
    /// Types declared within others.
    private(set) var nested: Set<String> = []
    /// Capitalized names that do not follow a point.
    private(set) var used: Set<String> = []

    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0
    private var keyword = ""

    init(_ text: String) {
        bytes = Array(text.utf8)
        readCode(upToParenthesis: false)
    }

    private static let keywords: Set<String> = ["struct", "enum", "class", "protocol", "actor", "typealias"]

    /// Reads to the end, or behind the parenthesis that ends an interpolation.
    private mutating func readCode(upToParenthesis: Bool) {
        var parentheses = 1
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "/") where starts(with: "//"): skip(past: "\n")
            case UInt8(ascii: "/") where starts(with: "/*"): skip(past: "*/")
            case UInt8(ascii: "\""): readString()
            case UInt8(ascii: "#") where stringHashes() != nil: readString()
            case let byte where Self.isName(byte): readName()
            case let byte:
                position += 1
                if byte == UInt8(ascii: "{") { depth += 1 }
                if byte == UInt8(ascii: "}") { depth -= 1 }
                if byte == UInt8(ascii: "(") { parentheses += 1 }
                if byte == UInt8(ascii: ")") { parentheses -= 1 }
                if upToParenthesis, parentheses == 0 { return }
            }
        }
    }

    private mutating func readName() {
        let start = position
        while position < bytes.count, Self.isName(bytes[position]) { position += 1 }
        let name = String(decoding: bytes[start..<position], as: UTF8.self)
        defer { keyword = name }
        guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[start]) else { return }
        if Self.keywords.contains(keyword) {
            if depth == 0 { declared.insert(name) } else { nested.insert(name) }
        } else if start == 0 || bytes[start - 1] != UInt8(ascii: ".") {
            used.insert(name)
        }
    }

    /// A string of any kind: `"…"`, `"""…"""`, `#"…"#`.
    private mutating func readString() {
        let hashes = String(repeating: "#", count: stringHashes() ?? 0)
        position += hashes.utf8.count
        let isLong = starts(with: "\"\"\"")
        let end = (isLong ? "\"\"\"" : "\"") + hashes
        position += isLong ? 3 : 1
        while position < bytes.count, !starts(with: end) {
            if starts(with: "\\\(hashes)(") {
                position += 2 + hashes.utf8.count
                readCode(upToParenthesis: true)
            } else if starts(with: "\\\(hashes)") {
                position += 2 + hashes.utf8.count
            } else {
                // A quotation mark in a regular expression begins nothing that goes on behind its line.
                if !isLong, bytes[position] == UInt8(ascii: "\n") { return }
                position += 1
            }
        }
        position += end.utf8.count
    }

    /// How many `#` stand before a quotation mark here; nil where there is no string.
    private func stringHashes() -> Int? {
        let count = bytes[position...].prefix { $0 == UInt8(ascii: "#") }.count
        guard position + count < bytes.count, bytes[position + count] == UInt8(ascii: "\"") else { return nil }
        return count
    }

    private func starts(with text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

    private mutating func skip(past end: String) {
        while position < bytes.count, !starts(with: end) { position += 1 }
        position += end.utf8.count
    }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
        default: byte >= 0x80
        }
    }
}
