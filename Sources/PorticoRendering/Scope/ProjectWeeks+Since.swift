internal import PorticoModel
internal import PorticoWeeks

extension ProjectWeeks {
    /// Whether the current data differ from the newest frozen week, apart from pages of text.
    var hasChangedSince: Bool {
        guard let live, let week = frozen.last, week.date == live.date else { return false }
        return SnapshotDiff(from: week, to: live).changes.contains { !$0.kind.isOfPage }
    }
}
