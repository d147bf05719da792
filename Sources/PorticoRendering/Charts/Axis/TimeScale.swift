import PorticoModel

/// Maps days to a chart's horizontal axis. A day is a point, so a bar between two days is as long as the days between
/// them.
struct TimeScale: Sendable, Hashable {
    let first: CalendarDate
    let last: CalendarDate
    /// The position of `first`.
    let minX: Double
    /// The position of `last`.
    let maxX: Double

    /// Creates a scale from the earliest to the latest of `dates`, with some space at both ends. Returns nil if there
    /// are none.
    init?(holding dates: [CalendarDate], from minX: Double, to maxX: Double) {
        guard let earliest = dates.min(), let latest = dates.max() else { return nil }
        let air = max(2, latest.days(since: earliest) / 40)
        first = CalendarDate(dayNumber: max(earliest.dayNumber - air, Self.limits.lowerBound))
        last = CalendarDate(dayNumber: min(latest.dayNumber + air, Self.limits.upperBound))
        (self.minX, self.maxX) = (minX, maxX)
    }

    /// Creates a scale from exactly the earliest to the latest of `dates`, but at least `days` long. Returns nil if
    /// there are none.
    init?(spanning dates: [CalendarDate], from minX: Double, to maxX: Double, atLeast days: Int = 1) {
        guard let earliest = dates.min(), let latest = dates.max() else { return nil }
        let missing = max(0, days - latest.days(since: earliest))
        self.init(
            first: CalendarDate(dayNumber: max(earliest.dayNumber - (missing + 1) / 2, Self.limits.lowerBound)),
            last: CalendarDate(dayNumber: min(latest.dayNumber + missing / 2, Self.limits.upperBound)),
            minX: minX,
            maxX: maxX
        )
    }

    init(first: CalendarDate, last: CalendarDate, minX: Double, maxX: Double) {
        (self.first, self.last, self.minX, self.maxX) = (first, last, minX, maxX)
    }

    /// The day numbers of the years 1 to 9999.
    private static let limits = -719_162...2_932_896

    var days: Int { last.days(since: first) }
    var pixelsPerDay: Double { (maxX - minX) / Double(max(1, days)) }

    /// Returns the position of a day in the chart's units.
    func x(_ date: CalendarDate) -> Double {
        minX + Double(date.days(since: first)) * pixelsPerDay
    }
}
