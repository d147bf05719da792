extension Cadence {
    /// Whether it defines when the next update is due.
    package var isRegular: Bool { days > 0 || months > 0 }

    /// Returns the due date of the update after the one of `last`: the agreed weekday nearest to the end of the
    /// interval, so that an update a day late or early does not shift the next one. Without a weekday, a monthly
    /// cadence returns to `day` of the month, which the last month may have been too short for.
    ///
    /// Example: weekly on Fridays, last 13 March 2026 (a Friday) → 20 March; last 12 March → 20 March; last 14 March →
    /// 20 March. Monthly, last 31 January → 28 February; last 28 February, day 31 → 31 March.
    package func nextUpdate(after last: CalendarDate, returningTo day: Int? = nil) -> CalendarDate {
        let next = last.adding(Period(months: months, days: days))
        guard let weekday else {
            guard let day, months > 0, days == 0 else { return next }
            return CalendarDate(next.year, next.month, min(day, CalendarDate.days(inMonth: next.month, of: next.year)))
                ?? next
        }
        let forward = (weekday - next.weekday + 7) % 7
        let nearest = next.adding(days: forward > 3 ? forward - 7 : forward)
        return nearest > last ? nearest : nearest.adding(days: 7)
    }

    /// Returns when an update is due after all of `updates`, newest first; nil if there is none. An exception is extra:
    /// the date is counted from the newest regular update, and the first one after the newest update of any kind.
    ///
    /// Example: weekly on Fridays; regular on Friday 13 March, exception on Tuesday 17 March → Friday 20 March.
    package func nextUpdate(after updates: [PublishedUpdate]) -> CalendarDate? {
        let regular = updates.filter { $0.kind != .exception }
        guard let newest = updates.first, let last = regular.first ?? updates.first else { return nil }
        let day = last.dayOfMonth(after: regular.dropFirst().first)
        var due = nextUpdate(after: last.date, returningTo: day)
        while due <= newest.date, isRegular { due = nextUpdate(after: due, returningTo: day) }
        return due
    }

    /// Returns the first date after `updates` whose grace period has not passed on `today`; nil if there are none.
    package func nextUpdate(after updates: [PublishedUpdate], openOn today: CalendarDate) -> CalendarDate? {
        guard isRegular, var due = nextUpdate(after: updates) else { return nil }
        let regular = updates.filter { $0.kind != .exception }
        let day = (regular.first ?? updates.first)?.dayOfMonth(after: regular.dropFirst().first)
        while due.adding(days: graceDays) < today { due = nextUpdate(after: due, returningTo: day) }
        return due
    }

    /// Returns when the next update is due; nil where none is: after a closure, and while the project is on hold or
    /// complete.
    package func nextDue(after updates: [PublishedUpdate]) -> CalendarDate? {
        guard let newest = updates.first, newest.expectsAnother else { return nil }
        return nextUpdate(after: updates)
    }
}

/// What counts of a published update when the next one is due.
package struct PublishedUpdate: Sendable, Hashable {
    package var date: CalendarDate
    package var kind: StatusUpdate.Kind
    package var health: Health

    package init(date: CalendarDate, kind: StatusUpdate.Kind, health: Health) {
        (self.date, self.kind, self.health) = (date, kind, health)
    }

    package init(_ week: Snapshot) {
        self.init(date: week.date, kind: week.update.kind, health: week.update.health)
    }

    package var expectsAnother: Bool { health != .complete && health != .onHold && kind != .closure }

    /// Returns the day of the month to which a monthly cadence returns: its own, or that of the update before if only
    /// the month was too short for it. 28 February after 31 January → 31.
    fileprivate func dayOfMonth(after before: PublishedUpdate?) -> Int {
        let isMonthEnd = date.day == CalendarDate.days(inMonth: date.month, of: date.year)
        return isMonthEnd ? max(date.day, before?.date.day ?? 0) : date.day
    }
}

extension StatusUpdate {
    package var published: PublishedUpdate { PublishedUpdate(date: date, kind: kind, health: health) }
}

extension Project {
    /// The published updates, newest first.
    package var publishedUpdates: [PublishedUpdate] { updates.map(\.published) }
}
