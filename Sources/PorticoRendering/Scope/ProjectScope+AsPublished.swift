internal import PorticoModel

extension ProjectScope {
    /// The project as it was published on `date`, that update its newest; nil where the week was not kept.
    func asPublished(on date: CalendarDate) -> ProjectScope? {
        guard let week = project.weeks.week(of: date) else { return nil }
        let (portal, project) = portal.asPublished(week, in: project)
        return ProjectScope(
            portal: portal,
            project: project,
            edition: theme?.edition(for: week.client.language) ?? edition,
            theme: theme,
            handedOver: handedOver,
            isFrozen: self.project.weeks.isFrozen(date)
        )
    }
}
