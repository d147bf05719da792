import PorticoDiagnostics

extension FieldType where Value == CalendarDate {
    /// `2026-03-13`
    static var date: FieldType {
        FieldType(.date, placeholder: CalendarDate(dayNumber: 0)) { (scalar) throws(DecodingProblem) in
            if let date = CalendarDate(iso: scalar.text) { return date }
            throw DateProblem(scalar.text).problem
        }
    }
}

extension FieldType where Value == Double {
    static var number: FieldType { number(from: nil, to: nil) }
    /// Not negative.
    static var amount: FieldType { number(from: 0, to: nil) }

    static func number(from minimum: Double?, to maximum: Double?) -> FieldType {
        FieldType(.number(minimum: minimum, maximum: maximum), placeholder: 0) { (scalar) throws(DecodingProblem) in
            guard !scalar.isQuoted, let number = plainNumber(scalar.text) else {
                throw DecodingProblem(
                    .expectedNumber,
                    "expected a number, found \"\(scalar.text.shortened(to: 40))\"",
                    fix: scalar.isQuoted && plainNumber(scalar.text) != nil
                        ? "leave out the quotes" : "write digits and at most one point: 48000 or 1.5"
                )
            }
            guard number >= minimum ?? -.infinity, number <= maximum ?? .infinity else {
                throw outOfRange(scalar.text, minimum.map(formatted), maximum.map(formatted))
            }
            return number
        }
    }
}

extension FieldType where Value == Int {
    static func wholeNumber(from minimum: Int? = nil, to maximum: Int? = nil) -> FieldType {
        FieldType(.wholeNumber(minimum: minimum, maximum: maximum), placeholder: 0) {
            (scalar) throws(DecodingProblem) in
            guard !scalar.isQuoted, let number = Int(scalar.text) else {
                throw DecodingProblem(
                    .expectedWholeNumber,
                    "expected a whole number, found \"\(scalar.text.shortened(to: 40))\""
                )
            }
            guard number >= minimum ?? .min, number <= maximum ?? .max else {
                throw outOfRange(scalar.text, minimum.map(String.init), maximum.map(String.init))
            }
            return number
        }
    }

    /// A weekday's first three letters, Monday is 1.
    static var weekday: FieldType {
        let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        return FieldType(.oneOf(names), placeholder: 1) { (scalar) throws(DecodingProblem) in
            guard let index = names.firstIndex(of: scalar.text) else { throw unknownValue(scalar.text, names) }
            return index + 1
        }
    }
}

extension FieldType where Value == Bool {
    /// `true` or `false`, and none of YAML's other words for them.
    static var flag: FieldType {
        FieldType(.flag, placeholder: false) { (scalar) throws(DecodingProblem) in
            if !scalar.isQuoted, scalar.text == "true" { return true }
            if !scalar.isQuoted, scalar.text == "false" { return false }
            switch scalar.text.lowercased() {
            case "yes", "on", "y", "true":
                throw DecodingProblem(.booleanWord, "\"\(scalar.text)\" is not a boolean here", fix: "write true")
            case "no", "off", "n", "false":
                throw DecodingProblem(.booleanWord, "\"\(scalar.text)\" is not a boolean here", fix: "write false")
            default:
                throw DecodingProblem(
                    .expectedBoolean,
                    "expected true or false, found \"\(scalar.text.shortened(to: 40))\""
                )
            }
        }
    }
}

extension FieldType where Value: CaseIterable & RawRepresentable<String> {
    /// One of a closed list of words.
    static func one(of type: Value.Type) -> FieldType {
        let words = Value.allCases.map(\.rawValue)
        return FieldType(.oneOf(words), placeholder: Value.allCases[Value.allCases.startIndex]) {
            (scalar) throws(DecodingProblem) in
            guard let value = Value(rawValue: scalar.text) else { throw unknownValue(scalar.text, words) }
            return value
        }
    }
}

extension FieldType where Value == Period {
    /// `10d`, `2w`, `6m`, `1y`
    static var period: FieldType {
        FieldType(.pattern("^[1-9][0-9]{0,2}[dwmy]$", example: "6m"), placeholder: Period(days: 7)) {
            (scalar) throws(DecodingProblem) in
            if let period = Period(scalar.text) { return period }
            throw DecodingProblem(
                .malformedPeriod,
                "expected a period, found \"\(scalar.text.shortened(to: 40))\"",
                fix: "write a number and d, w, m or y: 10d, 2w, 6m, 1y"
            )
        }
    }
}

private func unknownValue(_ text: String, _ words: [String]) -> DecodingProblem {
    DecodingProblem(
        .unknownValue,
        "unknown value \"\(text.shortened(to: 40))\"",
        explanation: "expected one of \(words.joined(separator: ", "))",
        fix: NearestSpelling.of(text, among: words).map { "did you mean \"\($0)\"?" } ?? ""
    )
}

private func outOfRange(_ text: String, _ minimum: String?, _ maximum: String?) -> DecodingProblem {
    let range =
        switch (minimum, maximum) {
        case (let low?, let high?): "from \(low) to \(high)"
        case (let low?, nil): "of at least \(low)"
        case (nil, let high?): "of at most \(high)"
        case (nil, nil): ""
        }
    return DecodingProblem(.numberOutOfRange, "expected a number \(range), found \(text)")
}

/// Digits, a sign, at most one point: no exponent, no infinity, no grouping.
private func plainNumber(_ text: String) -> Double? {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") })
    else { return nil }
    return Double(text)
}

private func formatted(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
}
