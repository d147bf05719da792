/// How the current data differ from the newest frozen week, as of that week's date: days that pass change nothing. Home
/// and `status.json` show the week as it was published, and say what has changed since from here.
package struct WeekDrift: Sendable {
    /// The calculated health, if it is another.
    package var health: ComputedHealth?
    /// The expected finish, if it is another.
    package var finish: Finish?

    package struct Finish: Sendable {
        package var now: CalendarDate
        package var before: CalendarDate
    }

    /// Nil if the newest update is not frozen, or if neither differs.
    package init?(_ project: Project, tolerances: Tolerances) {
        guard let date = project.updates.first?.date, project.weeks.isFrozen(date),
            let week = project.weeks.week(of: date)
        else { return nil }
        var now = project
        now.statusDate = week.date
        let computed = ComputedHealth(now, tolerances: tolerances)
        if computed.overall != nil, computed.overall != week.computed.overall { health = computed }
        if let expected = FinishForecast(project.plan, at: week.date)?.expected,
            let before = FinishForecast(week.plan, at: week.date)?.expected, expected != before
        {
            finish = Finish(now: expected, before: before)
        }
        if health == nil, finish == nil { return nil }
    }
}
