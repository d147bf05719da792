/// A measured value that can be compared: `19 of 20`, `96 %`, `3.5 min`.
struct Figure: Hashable {
    var value: Double
    /// 20 for `19 of 20`.
    var total: Double?
    /// The first word behind a number, in lower case; empty for a bare number and for a share.
    var unit = ""

    /// Reads a figure. Returns nil for anything with further digits, and for a number such as `1,000`, which means
    /// one thousand to some readers and one to others.
    init?(_ text: some StringProtocol) {
        guard
            let parts = String(text).wholeMatch(
                of:
                    /\s*(-?[0-9]+(?:[.,][0-9]+)?)(?:\s*(?:of|von|\/)\s*([0-9]+(?:[.,][0-9]+)?))?\s*(%|[^0-9%]*|%[^0-9]*)/
            ), let value = Self.number(parts.1)
        else { return nil }
        self.value = value
        if let written = parts.2 {
            guard let total = Self.number(written), total > 0 else { return nil }
            self.total = total
        } else {
            let word = parts.3.split(whereSeparator: \.isWhitespace).first ?? ""
            unit = word.hasPrefix("%") ? "%" : word.lowercased()
        }
    }

    private static func number(_ text: Substring) -> Double? {
        if let mark = text.firstIndex(where: { ".,".contains($0) }), text[mark...].count == 4 { return nil }
        return Double(text.replacing(",", with: "."))
    }

    /// Returns both values on one scale, exactly where both are whole; nil if they cannot be compared.
    ///
    /// Example: `19 of 20` and `95 %` → 1900 and 1900.
    static func onOneScale(_ first: Figure, _ second: Figure) -> (Double, Double)? {
        switch (first.total, second.total) {
        case (let one?, let other?): (first.value * other, second.value * one)
        case (let one?, nil) where second.unit == "%": (first.value * 100, second.value * one)
        case (nil, let other?) where first.unit == "%": (first.value * other, second.value * 100)
        // A bare count is one of the same number.
        case (nil, let other?) where first.unit.isEmpty && first.value <= other: (first.value, second.value)
        case (nil, nil) where first.unit == second.unit: (first.value, second.value)
        default: nil
        }
    }
}

/// A measure that a figure meets or does not: `>= 58 of 64`, `<= 4 min`, `3 of 3 people`.
struct Measure {
    private enum Comparison: Sendable {
        case atLeast, atMost, more, less, equal

        func isMet(_ value: Double, _ limit: Double) -> Bool {
            switch self {
            case .atLeast: value >= limit
            case .atMost: value <= limit
            case .more: value > limit
            case .less: value < limit
            case .equal: value == limit
            }
        }
    }

    private let comparison: Comparison
    private let limit: Figure

    /// A sign that is the beginning of another comes after it.
    private static let signs: [(sign: String, comparison: Comparison)] = [
        (">=", .atLeast), ("≥", .atLeast), ("at least ", .atLeast), ("mindestens ", .atLeast),
        ("<=", .atMost), ("≤", .atMost), ("at most ", .atMost), ("höchstens ", .atMost),
        (">", .more), ("<", .less), ("=", .equal),
    ]

    /// Reads a measure. Without a sign only a full share can be read: `3 of 3` means all of them.
    init?(_ text: String) {
        let lower = text.lowercased().drop { $0 == " " }
        if let (sign, comparison) = Self.signs.first(where: { lower.hasPrefix($0.sign) }) {
            guard let limit = Figure(lower.dropFirst(sign.count)) else { return nil }
            (self.limit, self.comparison) = (limit, comparison)
        } else {
            guard let limit = Figure(lower), limit.value == limit.total else { return nil }
            (self.limit, comparison) = (limit, .atLeast)
        }
    }

    /// Whether the measured text meets it; nil if the two cannot be compared.
    func isMet(by measured: String) -> Bool? {
        guard let figure = Figure(measured.lowercased()), let (value, limit) = Figure.onOneScale(figure, limit) else {
            return nil
        }
        return comparison.isMet(value, limit)
    }
}
