/// A JSON value (RFC 8259) to be written. Its text has a single form, so that equal values give equal bytes.
package enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case number(Double)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])
}

extension JSONValue {
    /// The text with sorted keys (by bytes), two spaces of indentation per level, each member and element on its own
    /// line, and one line break at the end: `{"b": 1, "a": []}` → `{\n  "a": [],\n  "b": 1\n}\n`.
    package var canonicalText: String {
        var result: [UInt8] = []
        write(to: &result, level: 0)
        result.append(UInt8(ascii: "\n"))
        return String(decoding: result, as: UTF8.self)
    }

    private func write(to result: inout [UInt8], level: Int) {
        switch self {
        case .null: result += "null".utf8
        case .bool(let value): result += (value ? "true" : "false").utf8
        case .number(let value): result += Self.digits(of: value).utf8
        case .text(let text): Self.write(text, to: &result)
        case .list(let values):
            Self.write(values, between: ("[", "]"), to: &result, level: level) { $0.write(to: &$1, level: $2) }
        case .object(let members):
            let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            Self.write(sorted, between: ("{", "}"), to: &result, level: level) { member, result, level in
                Self.write(member.key, to: &result)
                result += ": ".utf8
                member.value.write(to: &result, level: level)
            }
        }
    }

    private static func write<Element>(
        _ elements: [Element],
        between brackets: (String, String),
        to result: inout [UInt8],
        level: Int,
        each: (Element, inout [UInt8], Int) -> Void
    ) {
        result += brackets.0.utf8
        for (index, element) in elements.enumerated() {
            result += (index == 0 ? "\n" : ",\n").utf8
            result += repeatElement(UInt8(ascii: " "), count: 2 * (level + 1))
            each(element, &result, level + 1)
        }
        if !elements.isEmpty {
            result.append(UInt8(ascii: "\n"))
            result += repeatElement(UInt8(ascii: " "), count: 2 * level)
        }
        result += brackets.1.utf8
    }

    /// Returns the shortest digits that give the same number: `16000`, `12.6`, `-0.5`. A value that JSON cannot
    /// represent becomes null.
    private static func digits(of value: Double) -> String {
        guard value.isFinite else { return "null" }
        guard let whole = Int(exactly: value), abs(value) < 9_007_199_254_740_992 else { return value.description }
        return String(whole)
    }

    /// Writes a text. Control characters and the two Unicode line separators, which JavaScript once treated as line
    /// ends, become `\uXXXX`.
    private static func write(_ text: String, to result: inout [UInt8]) {
        result.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { bytes in
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                switch byte {
                case UInt8(ascii: "\""): result += #"\""#.utf8
                case UInt8(ascii: "\\"): result += #"\\"#.utf8
                case UInt8(ascii: "\n"): result += #"\n"#.utf8
                case UInt8(ascii: "\r"): result += #"\r"#.utf8
                case UInt8(ascii: "\t"): result += #"\t"#.utf8
                case ..<0x20, 0x7F: escape(Int(byte), to: &result)
                // U+0080 to U+009F
                case 0xC2 where index + 1 < bytes.count && bytes[index + 1] < 0xA0:
                    index += 1
                    escape(Int(bytes[index]), to: &result)
                // U+2028 and U+2029
                case 0xE2
                where index + 2 < bytes.count && bytes[index + 1] == 0x80 && (0xA8...0xA9).contains(bytes[index + 2]):
                    index += 2
                    escape(0x2000 + Int(bytes[index]) - 0x80, to: &result)
                default: result.append(byte)
                }
                index += 1
            }
        }
        result.append(UInt8(ascii: "\""))
    }

    private static func escape(_ scalar: Int, to result: inout [UInt8]) {
        let hex = String(scalar, radix: 16)
        result += "\\u".utf8
        result += repeatElement(UInt8(ascii: "0"), count: 4 - hex.count)
        result += hex.utf8
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    package init(stringLiteral value: String) { self = .text(value) }
    package init(integerLiteral value: Int) { self = .number(Double(value)) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    package init(arrayLiteral elements: JSONValue...) { self = .list(elements) }

    /// If a key is given twice, the last value wins.
    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(Dictionary(elements) { _, last in last })
    }
}

extension JSONValue {
    /// Creates an object without the members that are nil.
    package static func members(_ members: [String: JSONValue?]) -> JSONValue {
        .object(members.compactMapValues { $0 })
    }

    package init(_ number: Int) { self = .number(Double(number)) }
    package init(_ date: CalendarDate) { self = .text(date.description) }
}
