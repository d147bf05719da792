extension Cadence {
    /// When the update after the one of `last` falls due: the agreed weekday nearest to `days` later, so that one that came
    /// a day late or early does not move the next.
    ///
    /// Example: weekly on Fridays, last 13 March 2026 (a Friday) → 20 March; last 12 March → 20 March; last 14 March → 20
    /// March.
    package func nextUpdate(after last: CalendarDate) -> CalendarDate {
        let next = last.adding(days: days)
        guard let weekday else { return next }
        let forward = (weekday - next.weekday + 7) % 7
        let nearest = next.adding(days: forward > 3 ? forward - 7 : forward)
        return nearest > last ? nearest : nearest.adding(days: 7)
    }
}
