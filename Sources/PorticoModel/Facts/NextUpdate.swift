extension Cadence {
    /// Whether it defines when the next update is due.
    package var isRegular: Bool { days > 0 || months > 0 }

    /// Returns the due date of the update after the one of `last`: the agreed weekday nearest to the end of the
    /// interval, so that an update a day late or early does not shift the next one.
    ///
    /// Example: weekly on Fridays, last 13 March 2026 (a Friday) → 20 March; last 12 March → 20 March; last 14 March →
    /// 20 March. Monthly, last 31 January → 28 February.
    package func nextUpdate(after last: CalendarDate) -> CalendarDate {
        let next = last.adding(Period(months: months, days: days))
        guard let weekday else { return next }
        let forward = (weekday - next.weekday + 7) % 7
        let nearest = next.adding(days: forward > 3 ? forward - 7 : forward)
        return nearest > last ? nearest : nearest.adding(days: 7)
    }
}
