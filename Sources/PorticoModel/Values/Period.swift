/// A period in the calendar: `2w`, `6m`.
package struct Period: Sendable, Hashable {
    package var months: Int
    package var days: Int

    package init(months: Int = 0, days: Int = 0) {
        self.months = months
        self.days = days
    }

    /// Parses a number from 1 to 999 followed by `d`, `w`, `m` or `y`: `Period("6m")`. Returns nil for anything else.
    package init?(_ text: String) {
        guard let unit = text.last, let count = Int(text.dropLast()), (1...999).contains(count) else { return nil }
        guard text.utf8.first != UInt8(ascii: "+"), text.utf8.first != UInt8(ascii: "0") else { return nil }
        switch unit {
        case "d": self.init(days: count)
        case "w": self.init(days: 7 * count)
        case "m": self.init(months: count)
        case "y": self.init(months: 12 * count)
        default: return nil
        }
    }
}

extension CalendarDate {
    /// Returns the date `period` later. A month's end stays in its month: 31 January plus one month is 28 February.
    package func adding(_ period: Period) -> CalendarDate {
        let index = year * 12 + month - 1 + period.months
        let (laterYear, laterMonth) = (index / 12, index % 12 + 1)
        let laterDay = min(day, Self.days(inMonth: laterMonth, of: laterYear))
        let moved = CalendarDate(laterYear, laterMonth, laterDay) ?? self
        return moved.adding(days: period.days)
    }
}
