extension Action {
    /// Days past its date, as of `date`; nil where it is done or not late.
    package func overdueDays(at date: CalendarDate?) -> Int? {
        guard done == nil, let date, let due, due < date else { return nil }
        return date.days(since: due)
    }

    /// Days since it was asked, as of `date`; nil where it is done or was not asked yet.
    package func waitingDays(at date: CalendarDate?) -> Int? {
        guard done == nil, let date, let asked, asked <= date else { return nil }
        return date.days(since: asked)
    }
}

extension Project {
    /// What the newest update asks of the client: the actions it names, else (where it does not say) every open action on
    /// the client's side. Done ones are left out; the one due first comes first.
    package var openAsks: [Action] {
        let open = data.raid.actions.filter { $0.done == nil }
        let asked: [Action] =
            if let named = updates.first?.asks {
                open.filter { named.contains($0.id) }
            } else {
                open.filter { $0.side == .client }
            }
        return asked.sorted { ($0.due?.dayNumber ?? .max, $0.id) < ($1.due?.dayNumber ?? .max, $1.id) }
    }

    /// Days that open actions of one side have waited in all, as of the status date.
    package func daysWaiting(on side: Side) -> Int {
        data.raid.actions.filter { $0.side == side }.compactMap { $0.waitingDays(at: statusDate) }.reduce(0, +)
    }
}
