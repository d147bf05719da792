/// A value of JSON (RFC 8259) on its way out. Its text has one form only, so that equal values are equal bytes.
package enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case number(Double)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])
}

extension JSONValue {
    /// Keys sorted by their bytes, two spaces a level, each member and element on a line of its own, one line break at the
    /// end: `{"b": 1, "a": []}` → `{\n  "a": [],\n  "b": 1\n}\n`.
    package var canonicalText: String {
        var result = ""
        write(to: &result, level: 0)
        result += "\n"
        return result
    }

    private func write(to result: inout String, level: Int) {
        switch self {
        case .null: result += "null"
        case .bool(let value): result += value ? "true" : "false"
        case .number(let value): result += Self.digits(of: value)
        case .text(let text): Self.write(text, to: &result)
        case .list(let values):
            Self.write(values, between: ("[", "]"), to: &result, level: level) { $0.write(to: &$1, level: $2) }
        case .object(let members):
            let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            Self.write(sorted, between: ("{", "}"), to: &result, level: level) { member, result, level in
                Self.write(member.key, to: &result)
                result += ": "
                member.value.write(to: &result, level: level)
            }
        }
    }

    private static func write<Element>(
        _ elements: [Element],
        between brackets: (String, String),
        to result: inout String,
        level: Int,
        each: (Element, inout String, Int) -> Void
    ) {
        result += brackets.0
        for (index, element) in elements.enumerated() {
            result += index == 0 ? "\n" : ",\n"
            result += String(repeating: "  ", count: level + 1)
            each(element, &result, level + 1)
        }
        if !elements.isEmpty { result += "\n" + String(repeating: "  ", count: level) }
        result += brackets.1
    }

    /// The shortest digits that give the same number: `16000`, `12.6`, `-0.5`. What is no number in JSON is null.
    private static func digits(of value: Double) -> String {
        guard value.isFinite else { return "null" }
        guard let whole = Int(exactly: value), abs(value) < 9_007_199_254_740_992 else { return value.description }
        return String(whole)
    }

    private static func write(_ text: String, to result: inout String) {
        result += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _
            where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                || [0x2028, 0x2029].contains(scalar.value):
                let hex = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: result.unicodeScalars.append(scalar)
            }
        }
        result += "\""
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    package init(stringLiteral value: String) { self = .text(value) }
    package init(integerLiteral value: Int) { self = .number(Double(value)) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    package init(arrayLiteral elements: JSONValue...) { self = .list(elements) }

    /// A key that is given twice keeps its last value.
    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(Dictionary(elements) { _, last in last })
    }
}

extension JSONValue {
    /// An object without the members that hold nothing: what is absent is not written at all.
    package static func members(_ members: [String: JSONValue?]) -> JSONValue {
        .object(members.compactMapValues { $0 })
    }

    package init(_ number: Int) { self = .number(Double(number)) }
    package init(_ date: CalendarDate) { self = .text(date.description) }
}
