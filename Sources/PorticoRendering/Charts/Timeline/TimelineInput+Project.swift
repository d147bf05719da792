import PorticoModel

extension TimelineInput {
    /// Creates the input from a plan as of a day. Ongoing work is solid up to that day and hatched after it. The axis
    /// includes the payments' dates, so that their chart below is aligned with this one.
    init(plan: Plan, statusDate: CalendarDate?) {
        self.init(
            rows: plan.phases.map { Row($0, statusDate: statusDate) },
            milestones: plan.milestones.map { Milestone($0) },
            statusDate: statusDate,
            furtherDates: plan.payments.flatMap(\.dates)
        )
    }
}

extension Payment {
    /// The dates on which something happened or is due, except those of its milestone.
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
