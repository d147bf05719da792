package import PorticoDiagnostics

/// The form in which snapshots and exports store a value. Reading and writing use the same form.
package struct JSONForm<Value: Sendable>: Sendable {
    package let encode: @Sendable (Value) -> JSONValue
    /// Returns nil if the value does not have this form.
    package let decode: @Sendable (JSONValue) -> Value?
    /// The description of the form for messages: `a date like "2026-03-13"`.
    package let expected: String
}

extension JSONForm where Value == String {
    package static var text: Self {
        Self(
            encode: JSONValue.text,
            decode: { if case .text(let text) = $0 { text } else { nil } },
            expected: "a text"
        )
    }
}

extension JSONForm where Value == Double {
    package static var number: Self {
        Self(
            encode: JSONValue.number,
            decode: { if case .number(let number) = $0 { number } else { nil } },
            expected: "a number"
        )
    }
}

extension JSONForm where Value == Money {
    /// A number with at most two decimals.
    package static var money: Self {
        Self(
            encode: { .number($0.number) },
            decode: { if case .number(let number) = $0 { Money(rounding: number) } else { nil } },
            expected: "a number"
        )
    }
}

extension JSONForm where Value == Int {
    package static var wholeNumber: Self {
        Self(
            encode: { JSONValue($0) },
            decode: { if case .number(let number) = $0 { Int(exactly: number) } else { nil } },
            expected: "a whole number"
        )
    }
}

extension JSONForm where Value == Bool {
    package static var flag: Self {
        Self(
            encode: JSONValue.bool,
            decode: { if case .bool(let value) = $0 { value } else { nil } },
            expected: "true or false"
        )
    }
}

extension JSONForm where Value == CalendarDate {
    package static var date: Self {
        Self(
            encode: { JSONValue($0) },
            decode: { if case .text(let text) = $0 { CalendarDate(iso: text) } else { nil } },
            expected: "a date like \"2026-03-13\""
        )
    }
}

extension JSONForm where Value == Period {
    /// A period as written, but in days or months: `2w` → `14d`.
    package static var period: Self {
        Self(
            encode: { .text($0.months > 0 ? "\($0.months)m" : "\($0.days)d") },
            decode: { if case .text(let text) = $0 { Period(text) } else { nil } },
            expected: "a period like \"6m\""
        )
    }
}

extension JSONForm where Value: RawRepresentable<String> & CaseIterable & SendableMetatype {
    /// A value from a fixed list.
    package static var choice: Self {
        Self(
            encode: { .text($0.rawValue) },
            decode: { if case .text(let text) = $0 { Value(rawValue: text) } else { nil } },
            expected: "one of \(Value.allCases.map(\.rawValue).joined(separator: ", "))"
        )
    }
}
