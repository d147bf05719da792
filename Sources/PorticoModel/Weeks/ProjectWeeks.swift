/// The weeks that a project has published, the basis of old updates, the trend and the history.
package struct ProjectWeeks: Sendable {
    /// The snapshots, oldest first, none later than the status date.
    package var frozen: [Snapshot] = []
    /// The newest update with the current data; nil if there is no update.
    package var live: Snapshot?
    /// The same with what was recorded after that update's date, which waits for the next update; nil if nothing waits.
    package var working: Snapshot?

    package init() {}

    /// All published weeks, oldest first: the snapshots, and the newest update with current data if it is not frozen
    /// yet.
    package var all: [Snapshot] {
        guard let live, frozen.last?.date != live.date else { return frozen }
        return frozen + [live]
    }

    /// The weeks that calendars use: only frozen ones, because the count of moves must be the same in every build.
    /// Before the first snapshot there are no moves, so the newest update is used with current data.
    package var published: [Snapshot] { frozen.isEmpty ? live.map { [$0] } ?? [] : frozen }

    package func week(of date: CalendarDate) -> Snapshot? {
        live?.date == date && frozen.last?.date != date ? live : frozen.last { $0.date == date }
    }

    /// Returns the week published before `date`.
    package func week(before date: CalendarDate) -> Snapshot? { frozen.last { $0.date < date } }

    package func isFrozen(_ date: CalendarDate) -> Bool { frozen.contains { $0.date == date } }

    /// The weeks for rules that compare several weeks: all frozen ones. The newest update is included once frozen,
    /// because its promises must not change before the next.
    package var planHistory: PlanHistory {
        PlanHistory(
            weeks: frozen.map { week in
                PlanHistory.Week(
                    date: week.date,
                    milestones: Dictionary(
                        week.plan.milestones.map {
                            ($0.id, .init(baseline: $0.baseline, forecast: $0.forecast, isKey: $0.isKey))
                        }
                    ) { first, _ in first },
                    phases: Dictionary(week.plan.phases.map { ($0.id, $0.baseline) }) { first, _ in first },
                    deliverables: week.deliverables.reduce(into: [:]) { $0[$1.id] = $1.baseline }
                )
            }
        )
    }
}
