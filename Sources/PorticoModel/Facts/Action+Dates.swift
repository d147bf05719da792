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
    /// The actions that the newest update asks of the client. These are the ones it names or, if it has no `asks`, all
    /// open actions on the client's side. Excludes done actions; the one due first comes first.
    package var openAsks: [Action] {
        let open = raid.actions.filter { $0.done == nil }
        let asked: [Action] =
            if let named = updates.first?.asks {
                open.filter { named.contains($0.id) }
            } else {
                open.filter { $0.side == .client }
            }
        return asked.sorted { ($0.due?.dayNumber ?? .max, $0.id) < ($1.due?.dayNumber ?? .max, $1.id) }
    }

    /// Returns the total waiting days of one side's open actions as of the status date.
    package func daysWaiting(on side: Side) -> Int {
        raid.actions.filter { $0.side == side }.compactMap { $0.waitingDays(at: statusDate) }.reduce(0, +)
    }
}
