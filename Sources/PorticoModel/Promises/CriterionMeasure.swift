/// A measure that can be compared with another: `>= 95 of 100`, `<= 2 min`, `at least 18 of 20`.
struct CriterionMeasure: Equatable {
    private enum Bound { case least, most }

    private let bound: Bound
    /// Whether the figure itself is enough: `>=`, not `>`.
    private let isInclusive: Bool
    private let figure: Double
    /// Of how many.
    private let total: Double?
    /// `min`, `%`
    private let unit: String

    private static let bounds: [(sign: String, bound: Bound, isInclusive: Bool)] = [
        (">=", .least, true), ("≥", .least, true), ("at least ", .least, true), ("<=", .most, true), ("≤", .most, true),
        ("at most ", .most, true), (">", .least, false), ("more than ", .least, false), ("<", .most, false),
        ("less than ", .most, false),
    ]

    /// Reads a bound, a figure, and either `of` a total or a unit; nil for anything else.
    init?(_ text: String) {
        let text = text.lowercased()
        guard let sign = Self.bounds.first(where: { text.hasPrefix($0.sign) }) else { return nil }
        let rest = text.dropFirst(sign.sign.count).drop(while: \.isWhitespace)
        let digits = rest.prefix { $0.isNumber || $0 == "." }
        guard let figure = Double(String(digits)) else { return nil }
        let words = rest.dropFirst(digits.count).split(separator: " ")
        if words.first == "of", words.count > 1, let total = Double(String(words[1])), total > 0 {
            self.total = total
            unit = words.dropFirst(2).joined(separator: " ")
        } else {
            total = nil
            unit = words.joined(separator: " ")
        }
        (bound, isInclusive, self.figure) = (sign.bound, sign.isInclusive, figure)
    }

    /// Whether `now` is easier to meet than `before`, or cannot be compared with it.
    ///
    /// Example: `>= 60 of 100` than `>= 95 of 100` → true; `>= 19 of 20` than `>= 18 of 20` → false.
    static func isLooser(_ now: String, than before: String) -> Bool {
        guard let now = CriterionMeasure(now), let before = CriterionMeasure(before), now.bound == before.bound,
            now.isInclusive == before.isInclusive, now.unit == before.unit,
            (now.total == nil) == (before.total == nil)
        else { return now != before }
        // A smaller sample proves less, whatever its share.
        if let total = now.total, let former = before.total, total < former { return true }
        return before.bound == .least ? now.share < before.share : now.share > before.share
    }

    private var share: Double { total.map { figure / $0 } ?? figure }
}
