internal import PorticoModel
internal import PorticoWeeks

extension ProjectScope {
    /// Returns the project as published on `date`, with that update as the newest, or nil if that week has no snapshot.
    /// It is assembled once, for its page, its mail, the feed and home.
    func asPublished(on date: CalendarDate) -> ProjectScope? { published.value(for: date) { assembled(on: date) } }

    /// Returns the changes of the update of `date`, or nil if the week before it has no snapshot. They are computed once,
    /// for its page, its mail, the feed and home.
    func changes(of date: CalendarDate) -> SnapshotDiff? {
        changes.value(for: date) { project.weeks.changes(with: date) }
    }

    private func assembled(on date: CalendarDate) -> ProjectScope? {
        guard let week = project.weeks.week(of: date) else { return nil }
        let (portal, project) = portal.asPublished(week, in: project)
        return ProjectScope(
            portal: portal,
            project: project,
            edition: theme?.edition(for: week.client.language) ?? edition,
            theme: theme,
            handedOver: handedOver,
            changes: changes,
            isFrozen: self.project.weeks.isFrozen(date)
        )
    }
}
