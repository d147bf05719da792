/// What a project published week after week: what old updates, the trend and the history are made of.
package struct ProjectWeeks: Sendable {
    /// Snapshots as they were read, oldest first, none later than the status date.
    package var frozen: [Snapshot] = []
    /// The newest update with the data as they stand now; nil where there is no update.
    package var live: Snapshot?

    package init() {}

    /// Every published week, oldest first: as frozen, and the newest as it stands now where it is not frozen yet.
    package var all: [Snapshot] {
        guard let live, frozen.last?.date != live.date else { return frozen }
        return frozen + [live]
    }

    /// Weeks that calendars go by: frozen ones alone, for a count of moves must be the same in every build. Before the first
    /// is frozen there is no move to count, and the newest update stands as the data have it now.
    package var published: [Snapshot] { frozen.isEmpty ? live.map { [$0] } ?? [] : frozen }

    package func week(of date: CalendarDate) -> Snapshot? {
        live?.date == date && frozen.last?.date != date ? live : frozen.last { $0.date == date }
    }

    /// The one published before that of `date`.
    package func week(before date: CalendarDate) -> Snapshot? { frozen.last { $0.date < date } }

    package func isFrozen(_ date: CalendarDate) -> Bool { frozen.contains { $0.date == date } }

    /// What rules about a series look at: every frozen week. The newest update's counts too, once it is frozen: what was
    /// promised with it may not change before the next.
    package var planHistory: PlanHistory {
        PlanHistory(
            weeks: frozen.map { week in
                PlanHistory.Week(
                    date: week.date,
                    milestones: Dictionary(
                        week.plan.milestones.map {
                            ($0.id, PlanHistory.Dates(baseline: $0.baseline, forecast: $0.forecast))
                        }
                    ) { first, _ in first },
                    phases: Dictionary(week.plan.phases.map { ($0.id, $0.baseline) }) { first, _ in first },
                    deliverables: week.deliverables.reduce(into: [:]) { $0[$1.id] = $1.baseline }
                )
            }
        )
    }
}
