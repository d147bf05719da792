package import PorticoModel

/// Where a day stands on a picture's horizontal axis. A day is a point: a bar from one to another is as long as the days between.
package struct TimeScale: Sendable, Hashable {
    package let first: CalendarDate
    package let last: CalendarDate
    /// Where `first` stands.
    package let minX: Double
    /// Where `last` stands.
    package let maxX: Double

    /// From the earliest of `dates` to the latest, with a little air at both ends; nil where there are none.
    package init?(holding dates: [CalendarDate], from minX: Double, to maxX: Double) {
        guard let earliest = dates.min(), let latest = dates.max() else { return nil }
        let air = max(2, latest.days(since: earliest) / 40)
        first = CalendarDate(dayNumber: max(earliest.dayNumber - air, Self.limits.lowerBound))
        last = CalendarDate(dayNumber: min(latest.dayNumber + air, Self.limits.upperBound))
        (self.minX, self.maxX) = (minX, maxX)
    }

    /// From the earliest of `dates` to the latest, neither more nor less, but `atLeast` so many days in all; nil where there
    /// are none.
    package init?(spanning dates: [CalendarDate], from minX: Double, to maxX: Double, atLeast days: Int = 1) {
        guard let earliest = dates.min(), let latest = dates.max() else { return nil }
        let missing = max(0, days - latest.days(since: earliest))
        self.init(
            first: CalendarDate(dayNumber: max(earliest.dayNumber - (missing + 1) / 2, Self.limits.lowerBound)),
            last: CalendarDate(dayNumber: min(latest.dayNumber + missing / 2, Self.limits.upperBound)),
            minX: minX,
            maxX: maxX
        )
    }

    package init(first: CalendarDate, last: CalendarDate, minX: Double, maxX: Double) {
        (self.first, self.last, self.minX, self.maxX) = (first, last, minX, maxX)
    }

    /// Day numbers of the years 1 to 9999.
    private static let limits = -719_162...2_932_896

    package var days: Int { last.days(since: first) }
    package var pixelsPerDay: Double { (maxX - minX) / Double(max(1, days)) }

    /// In the picture's units.
    package func x(_ date: CalendarDate) -> Double {
        minX + Double(date.days(since: first)) * pixelsPerDay
    }
}
