extension Cadence {
    /// When the update after the one of `last` falls due: `days` later, moved on to the agreed weekday.
    ///
    /// Example: weekly on Fridays, last 13 March 2026 (a Friday) → 20 March; last 12 March → 20 March.
    package func nextUpdate(after last: CalendarDate) -> CalendarDate {
        let next = last.adding(days: days)
        guard let weekday else { return next }
        return next.adding(days: (weekday - next.weekday + 7) % 7)
    }
}
