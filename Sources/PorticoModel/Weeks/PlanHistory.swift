/// The plans of earlier weeks, for rules that compare several weeks. Empty without snapshots.
package struct PlanHistory: Sendable, Hashable {
    /// A project's milestones at the time of a published update.
    package struct Week: Sendable, Hashable {
        /// The update's date.
        package var date: CalendarDate
        /// The milestones' dates by id.
        package var milestones: [String: Dates]
        /// The promised dates of phases and of deliverables, by id.
        package var phases: [String: Phase.Span]
        package var deliverables: [String: CalendarDate]

        package init(
            date: CalendarDate,
            milestones: [String: Dates],
            phases: [String: Phase.Span] = [:],
            deliverables: [String: CalendarDate] = [:]
        ) {
            self.date = date
            self.milestones = milestones
            self.phases = phases
            self.deliverables = deliverables
        }
    }

    package struct Dates: Sendable, Hashable {
        package var baseline: CalendarDate?
        package var forecast: CalendarDate?
        package var isKey: Bool

        package init(baseline: CalendarDate?, forecast: CalendarDate?, isKey: Bool = false) {
            self.baseline = baseline
            self.forecast = forecast
            self.isKey = isKey
        }
    }

    /// The weeks before the status date, oldest first.
    package var weeks: [Week]

    package init(weeks: [Week] = []) {
        self.weeks = weeks
    }
}

extension PlanHistory {
    /// Returns all forecasts of the milestone in order, ending with the current one. Weeks without the milestone are
    /// left out. If a change request moved the promised date and the forecast together, earlier forecasts move along,
    /// because that was not a slip.
    ///
    /// Example: `M3` forecast 11 April in two weeks, now 18 April → those three with their dates.
    package func forecasts(of milestone: Milestone, asOf date: CalendarDate) -> [(
        said: CalendarDate, forecast: CalendarDate
    )] {
        var result: [(said: CalendarDate, forecast: CalendarDate)] = []
        var promised: CalendarDate?
        func add(_ forecast: CalendarDate, _ baseline: CalendarDate?, said: CalendarDate) {
            if let before = result.last?.forecast, let former = promised, let baseline, baseline != former,
                baseline.days(since: former) == forecast.days(since: before),
                milestone.baselineHistory.contains(where: { $0.date == former })
            {
                for index in result.indices {
                    result[index].forecast = result[index].forecast.adding(days: baseline.days(since: former))
                }
            }
            result.append((said, forecast))
            promised = baseline
        }
        for week in weeks where week.date < date {
            guard let dates = week.milestones[milestone.id], let forecast = dates.forecast ?? dates.baseline else {
                continue
            }
            add(forecast, dates.baseline, said: week.date)
        }
        if let expected = milestone.expected { add(expected, milestone.baseline, said: date) }
        return result
    }
}
