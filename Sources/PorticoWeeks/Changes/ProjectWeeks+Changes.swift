package import PorticoModel

extension ProjectWeeks {
    /// Returns the changes of the update of `date`, or nil if the week before it has no snapshot.
    package func changes(with date: CalendarDate) -> SnapshotDiff? {
        guard let week = week(of: date), let before = self.week(before: date) else { return nil }
        return SnapshotDiff(from: before, to: week)
    }
}
