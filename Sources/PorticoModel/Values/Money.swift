/// An amount of money, counted in hundredths of its currency's unit, so that sums are exact.
///
/// Example: 1000000 + 234567.89 is 1234567.89. A `Double` would be off by a fraction of a cent, and the difference of
/// two equal sums would not be zero.
package struct Money: Sendable, Hashable {
    /// `1234567.89` → 123456789
    package var hundredths: Int

    package init(hundredths: Int) { self.hundredths = hundredths }

    /// Rounds a number that was stored in binary, as JSON is read: `234567.89` → 23456789 hundredths. Exact for every
    /// amount with two decimals up to a trillion; nil beyond that, where data files hold none.
    package init?(rounding number: Double) {
        guard abs(number) <= 1e12 else { return nil }
        hundredths = Int((number * 100).rounded())
    }

    /// Reads plain digits with at most two decimals: `16000`, `-0.5`, `234567.89`; nil for anything else.
    package init?(_ text: String) {
        let isNegative = text.hasPrefix("-")
        let halves = text.dropFirst(isNegative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(halves.count), halves.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }) else {
            return nil
        }
        let decimals = halves.count == 2 ? halves[1] : ""
        guard decimals.count <= 2, let whole = Int(halves[0]),
            let rest = Int(decimals + String(repeating: "0", count: 2 - decimals.count))
        else { return nil }
        let (scaled, isTooLarge) = whole.multipliedReportingOverflow(by: 100)
        guard !isTooLarge, scaled <= Int.max - rest else { return nil }
        hundredths = (isNegative ? -1 : 1) * (scaled + rest)
    }

    /// The nearest binary number, for JSON and for pictures: its shortest digits are the amount's own.
    package var number: Double { Double(hundredths) / 100 }

    package var magnitude: Money { Money(hundredths: abs(hundredths)) }

    /// Returns by how many per cent it is above `base`; negative when it is below, zero when they are equal to the cent.
    ///
    /// Example: 44000 above 40000 → 10.
    package func percent(above base: Money) -> Double {
        Double(hundredths - base.hundredths) * 100 / Double(base.hundredths)
    }
}

extension Money: Comparable, AdditiveArithmetic, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    package init(integerLiteral value: Int) { self.init(hundredths: value * 100) }
    package init(floatLiteral value: Double) { self.init(hundredths: Int((value * 100).rounded())) }

    package static func < (first: Money, second: Money) -> Bool { first.hundredths < second.hundredths }
    package static func + (first: Money, second: Money) -> Money {
        Money(hundredths: first.hundredths + second.hundredths)
    }
    package static func - (first: Money, second: Money) -> Money {
        Money(hundredths: first.hundredths - second.hundredths)
    }
}
