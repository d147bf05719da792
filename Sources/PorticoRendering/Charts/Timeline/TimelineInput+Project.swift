package import PorticoModel

extension TimelineInput {
    /// A plan as of a day: up to then what is going on is solid, from then on it is hatched. The axis reaches the days of
    /// the payments too, so that their picture stands true under this one.
    package init(plan: Plan, statusDate: CalendarDate?) {
        self.init(
            rows: plan.phases.map { Row($0, statusDate: statusDate) },
            milestones: plan.milestones.map { Milestone($0) },
            statusDate: statusDate,
            furtherDates: plan.payments.flatMap(\.dates)
        )
    }
}

extension Payment {
    /// On which something has happened to it or is to; that of a milestone is the plan's already.
    fileprivate var dates: [CalendarDate] {
        let due: CalendarDate? = if case .on(let date) = due { date } else { nil }
        return [due, invoiced, paid].compactMap(\.self)
    }
}

extension TimelineInput.Row {
    fileprivate init(_ phase: Phase, statusDate: CalendarDate?) {
        self.init(id: phase.id, title: phase.title)
        baseline = .init(phase.baseline.start, phase.baseline.finish)
        guard phase.actual.finish == nil else {
            actual = .init(phase.actual.start ?? phase.baseline.start, phase.actual.finish)
            return
        }
        let finish = phase.forecast.finish ?? phase.baseline.finish
        guard let begun = phase.actual.start else {
            forecast = .init(phase.forecast.start ?? phase.baseline.start, finish)
            return
        }
        guard let statusDate, statusDate > begun else {
            forecast = .init(begun, finish)
            return
        }
        actual = .init(begun, statusDate)
        forecast = .init(statusDate, finish)
    }
}

extension TimelineInput.Milestone {
    fileprivate init(_ milestone: PorticoModel.Milestone) {
        self.init(
            id: milestone.id,
            title: milestone.title,
            row: milestone.phase,
            isKey: milestone.isKey,
            baseline: milestone.baseline,
            forecast: milestone.forecast,
            actual: milestone.actual
        )
    }
}
