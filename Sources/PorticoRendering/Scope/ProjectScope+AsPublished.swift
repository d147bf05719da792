internal import PorticoModel
internal import PorticoWeeks

extension ProjectScope {
    /// Returns the project as published on `date`, with that update as the newest, or nil if that week has no snapshot.
    /// It is assembled once, for its page, its mail, the feed and home.
    func asPublished(on date: CalendarDate) -> ProjectScope? { published.value(for: date) { assembled(on: date) } }

    /// Returns the facts of a published week, computed once for its page, its mail, the feed and home.
    func facts(of week: Snapshot) -> WeekFacts {
        weekFacts.value(for: week.date) {
            let before = project.weeks.week(before: week.date)
            return WeekFacts(
                week,
                before: before,
                earlier: project.weeks.frozen.filter { earlier in before.map { earlier.date < $0.date } ?? false },
                updates: project.publishedUpdates
            )
        }
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
            weekFacts: weekFacts,
            isFrozen: self.project.weeks.isFrozen(date)
        )
    }
}
