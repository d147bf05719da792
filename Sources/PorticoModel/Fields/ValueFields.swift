import PorticoDiagnostics

extension FieldType where Value == CalendarDate {
    /// A date: `2026-03-13`.
    package static var date: FieldType {
        FieldType(.date, placeholder: .pending, json: .date) { (scalar) throws(DecodingProblem) in
            if let date = CalendarDate(iso: scalar.text) { return date }
            throw DateProblem(scalar.text).problem
        }
    }
}

extension FieldType where Value == Double {
    package static var number: FieldType { number(from: -Self.largest, to: Self.largest) }
    /// A number that is not negative.
    package static var amount: FieldType { number(from: 0, to: Self.largest) }

    /// The largest amount, a trillion. Nobody needs more, and cents are still exact.
    private static var largest: Double { 1e12 }

    package static func number(from minimum: Double, to maximum: Double) -> FieldType {
        FieldType(.number(minimum: minimum, maximum: maximum), placeholder: 0, json: .number) {
            (scalar) throws(DecodingProblem) in
            guard scalar.advice == nil, !scalar.isQuoted, let number = plainNumber(scalar.text) else {
                throw DecodingProblem(
                    .expectedNumber,
                    "expected a number, found \"\(scalar.text.shortened(to: 40))\"",
                    fix: scalar.advice ?? NumberAdvice(scalar).text
                )
            }
            guard (minimum...maximum).contains(number) else {
                throw outOfRange(scalar.text, formatted(minimum), formatted(maximum))
            }
            return number
        }
    }
}

extension FieldType where Value == Money {
    /// An amount in the plan's currency with at most two decimals.
    package static var money: FieldType { decimal(.amount) }
    /// Same as ``money``, but positive or negative.
    package static var moneyDifference: FieldType { decimal(.number) }

    /// Reads the digits themselves. A third decimal is refused: 12.500, meant as twelve thousand five hundred, would be
    /// published as 12.50.
    private static func decimal(_ number: FieldType<Double>) -> FieldType {
        FieldType(number.shape, placeholder: 0, json: .money) { (scalar) throws(DecodingProblem) in
            // Checks the form and the bounds.
            _ = try number.decode(scalar)
            if let amount = Money(scalar.text) { return amount }
            let decimals = scalar.text.split(separator: ".").dropFirst().first ?? ""
            throw DecodingProblem(
                .amountDecimals,
                "an amount with \(decimals.count) decimals: \(scalar.text.shortened(to: 40))",
                explanation: "the point separates decimals; do not group thousands",
                fix: "write \(NumberAdvice.amounts(near: scalar.text).joined(separator: " or "))"
            )
        }
    }
}

extension FieldType where Value == Int {
    /// A whole number up to a million in either direction by default, which is enough for days and positions.
    package static func wholeNumber(from minimum: Int = -1_000_000, to maximum: Int = 1_000_000) -> FieldType {
        FieldType(.wholeNumber(minimum: minimum, maximum: maximum), placeholder: 0, json: .wholeNumber) {
            (scalar) throws(DecodingProblem) in
            guard scalar.advice == nil, !scalar.isQuoted, let number = plainNumber(scalar.text),
                number == number.rounded(), !scalar.text.contains(".")
            else {
                throw DecodingProblem(
                    .expectedWholeNumber,
                    "expected a whole number, found \"\(scalar.text.shortened(to: 40))\"",
                    fix: scalar.advice ?? (maximum <= 10_000 ? "write a number from \(minimum) to \(maximum)" : "")
                )
            }
            guard (Double(minimum)...Double(maximum)).contains(number) else {
                throw outOfRange(scalar.text, String(minimum), String(maximum))
            }
            return Int(number)
        }
    }

    /// The first three letters of a weekday; Monday is 1.
    package static var weekday: FieldType {
        let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        return FieldType(.oneOf(names), placeholder: 1, json: .wholeNumber) { (scalar) throws(DecodingProblem) in
            guard let index = names.firstIndex(of: scalar.text) else { throw unknownValue(scalar.text, names) }
            return index + 1
        }
    }
}

extension FieldType where Value == Bool {
    /// `true` or `false`, but none of YAML's other words for them.
    package static var flag: FieldType {
        FieldType(.flag, placeholder: false, json: .flag) { (scalar) throws(DecodingProblem) in
            if !scalar.isQuoted, scalar.text == "true" { return true }
            if !scalar.isQuoted, scalar.text == "false" { return false }
            switch scalar.text.lowercased() {
            case "yes", "on", "y", "true", "ja", "oui", "x", "1":
                throw DecodingProblem(.booleanWord, "\"\(scalar.text)\" is not a boolean here", fix: "write true")
            case "no", "off", "n", "false", "nein", "non", "0":
                throw DecodingProblem(.booleanWord, "\"\(scalar.text)\" is not a boolean here", fix: "write false")
            default:
                throw DecodingProblem(
                    .expectedBoolean,
                    "expected true or false, found \"\(scalar.text.shortened(to: 40))\"",
                    fix: "write true or false, or remove the key"
                )
            }
        }
    }
}

extension FieldType where Value == Bool {
    /// One of two words for no and yes: `omit`, `allow`.
    package static func word(_ no: String, _ yes: String) -> FieldType {
        FieldType(.oneOf([no, yes]), placeholder: false, json: .flag) { (scalar) throws(DecodingProblem) in
            guard [no, yes].contains(scalar.text) else { throw unknownValue(scalar.text, [no, yes]) }
            return scalar.text == yes
        }
    }
}

extension FieldType where Value: CaseIterable & RawRepresentable<String> & SendableMetatype {
    /// One of a fixed list of words.
    package static func one(of type: Value.Type) -> FieldType {
        let words = Value.allCases.map(\.rawValue)
        return FieldType(.oneOf(words), placeholder: Value.allCases[Value.allCases.startIndex], json: .choice) {
            (scalar) throws(DecodingProblem) in
            guard let value = Value(rawValue: scalar.text) else { throw unknownValue(scalar.text, words) }
            return value
        }
    }
}

extension FieldType where Value == Period {
    /// A period: `10d`, `2w`, `6m`, `1y`.
    package static var period: FieldType {
        FieldType(.pattern("^[1-9][0-9]{0,2}[dwmy]$", example: "6m"), placeholder: Period(days: 7), json: .period) {
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
        fix: (synonym(of: text, among: words) ?? NearestSpelling.of(text, among: words))
            .map { "did you mean \"\($0)\"?" } ?? ""
    )
}

/// Returns the word of the list that a synonym means.
private func synonym(of text: String, among words: [String]) -> String? {
    let synonyms = [
        "customer": "client", "buyer": "client", "vendor": "supplier", "contractor": "supplier", "agency": "supplier",
        "us": "supplier", "green": "on_track", "amber": "at_risk", "yellow": "at_risk", "red": "off_track",
        "paused": "on_hold", "e-mail": "email", "mail": "email",
    ]
    return synonyms[text.lowercased()].flatMap { words.contains($0) ? $0 : nil }
}

private func outOfRange(_ text: String, _ minimum: String, _ maximum: String) -> DecodingProblem {
    DecodingProblem(
        .numberOutOfRange,
        "expected a number from \(minimum) to \(maximum), found \(text.shortened(to: 40))"
    )
}

/// Reads digits without leading zeros, with an optional sign and decimal point, but no exponent, infinity or grouping.
private func plainNumber(_ text: String) -> Double? {
    let halves = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    guard text.count - halves.joined(separator: ".").count <= 1, (1...2).contains(halves.count) else { return nil }
    guard halves.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
    guard halves[0].count == 1 || !halves[0].hasPrefix("0") else { return nil }
    return Double(text)
}

private func formatted(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? String(number)
}
