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

    /// The canonical text on one line, without spaces: `{"a":[],"b":1}`.
    package var compactText: String {
        var result: [UInt8] = []
        write(to: &result, level: nil)
        return String(decoding: result, as: UTF8.self)
    }

    /// Writes the value; on one line if `level` is nil.
    private func write(to result: inout [UInt8], level: Int?) {
        switch self {
        case .null: result += "null".utf8
        case .bool(let value): result += (value ? "true" : "false").utf8
        case .number(let value): result += Self.digits(of: value).utf8
        case .text(let text): JSONString.append(text, to: &result)
        case .list(let values):
            Self.write(values, between: ("[", "]"), to: &result, level: level) { $0.write(to: &$1, level: $2) }
        case .object(let members):
            let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            Self.write(sorted, between: ("{", "}"), to: &result, level: level) { member, result, level in
                JSONString.append(member.key, to: &result)
                result += (level == nil ? ":" : ": ").utf8
                member.value.write(to: &result, level: level)
            }
        }
    }

    private static func write<Element>(
        _ elements: [Element],
        between brackets: (String, String),
        to result: inout [UInt8],
        level: Int?,
        each: (Element, inout [UInt8], Int?) -> Void
    ) {
        result += brackets.0.utf8
        for (index, element) in elements.enumerated() {
            if index > 0 { result.append(UInt8(ascii: ",")) }
            breakLine(level.map { $0 + 1 }, &result)
            each(element, &result, level.map { $0 + 1 })
        }
        if !elements.isEmpty { breakLine(level, &result) }
        result += brackets.1.utf8
    }

    private static func breakLine(_ level: Int?, _ result: inout [UInt8]) {
        guard let level else { return }
        result.append(UInt8(ascii: "\n"))
        result += repeatElement(UInt8(ascii: " "), count: 2 * level)
    }

    /// Returns the shortest digits that give the same number: `16000`, `12.6`, `-0.5`. A value that JSON cannot
    /// represent becomes null.
    private static func digits(of value: Double) -> String {
        guard value.isFinite else { return "null" }
        guard let whole = Int(exactly: value), abs(value) < 9_007_199_254_740_992 else { return value.description }
        return String(whole)
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
}

extension JSONValue {
    /// The value as text for a table cell. Texts and numbers are unchanged; the values of a list or an object are
    /// separated by spaces.
    package var plainText: String {
        switch self {
        case .null: ""
        case .bool(let value): value ? "true" : "false"
        case .number(let value): Self.digits(of: value)
        case .text(let text): text
        case .list(let values): values.map(\.plainText).joined(separator: " ")
        case .object(let members):
            members.sorted { $0.key < $1.key }.map(\.value.plainText).joined(separator: " ")
        }
    }
}
