package import PorticoModel

extension ProjectWeeks {
    /// Returns the changes of the update of `date`, or nil if the week before it has no snapshot.
    package func changes(with date: CalendarDate) -> SnapshotDiff? {
        guard let week = week(of: date), let before = self.week(before: date) else { return nil }
        return changes(from: before, to: week)
    }

    /// Returns the changes between any two weeks.
    package func changes(from before: Snapshot, to after: Snapshot) -> SnapshotDiff {
        SnapshotDiff(from: before, to: after, earlier: frozen.filter { $0.date < before.date })
    }
}
