/// How a client's spreadsheets write dates and numbers: `csv` in `client.yml`.
package struct TableFormat: Sendable, Hashable {
    package enum DateOrder: String, Sendable, Hashable, CaseIterable {
        /// `2026-03-13`
        case iso
        /// `13.03.2026`, `13.3.26`
        case dayMonthYear = "day.month.year"
        /// `13/03/2026`
        case dayMonthYearSlashed = "day/month/year"
        /// `03/13/2026`
        case monthDayYear = "month/day/year"
    }

    package enum Decimal: String, Sendable, Hashable, CaseIterable {
        /// `48,000.50`
        case point
        /// `48.000,50`
        case comma
    }

    package var dates = DateOrder.iso
    package var decimal = Decimal.point

    package init() {}

    /// The date in ISO form, where it is written as declared; else as it stands, for the reader to complain about.
    /// Two digits of a year mean this century.
    func iso(_ text: String) -> String {
        guard dates != .iso, CalendarDate(iso: text) == nil else { return text }
        let separator: Character = dates == .dayMonthYear ? "." : "/"
        let numbers = text.split(separator: separator, omittingEmptySubsequences: false).map { Int($0) }
        guard numbers.count == 3, let first = numbers[0], let second = numbers[1], let written = numbers[2] else {
            return text
        }
        let year = written < 100 ? 2000 + written : written
        let (day, month) = dates == .monthDayYear ? (second, first) : (first, second)
        guard let date = CalendarDate(year, month, day) else { return "\(year)-\(padded(month))-\(padded(day))" }
        return date.description
    }

    /// The number as data files write it: `48.000,50` → `48000.50`. Grouping goes.
    func plainNumber(_ text: String) -> String {
        let (group, point): (Character, Character) = decimal == .comma ? (".", ",") : (",", ".")
        let digits = text.filter { $0 != group && !$0.isWhitespace && $0 != "\u{2019}" }
        return String(digits.map { $0 == point ? "." : $0 })
    }

    private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
