extension Action {
    /// Returns how many days it is overdue as of `date`, or nil if it is done or not late.
    package func overdueDays(at date: CalendarDate?) -> Int? {
        guard done == nil, let date, let due, due < date else { return nil }
        return date.days(since: due)
    }

    /// Returns the days since it was requested, as of `date`, or nil if it is done or had not been requested yet.
    package func waitingDays(at date: CalendarDate?) -> Int? {
        guard done == nil, let date, let asked, asked <= date else { return nil }
        return date.days(since: asked)
    }
}

extension Project {
    /// Returns the total waiting days of one side's open actions as of the status date.
    package func daysWaiting(on side: Side) -> Int {
        data.raid.actions.filter { $0.side == side }.compactMap { $0.waitingDays(at: statusDate) }.reduce(0, +)
    }
}
