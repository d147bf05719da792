package import PorticoModel

extension ProjectWeeks {
    /// What changed with the update of `date`; nil where the week before it was not kept.
    package func changes(with date: CalendarDate) -> SnapshotDiff? {
        guard let week = week(of: date), let before = self.week(before: date) else { return nil }
        return SnapshotDiff(from: before, to: week)
    }
}
