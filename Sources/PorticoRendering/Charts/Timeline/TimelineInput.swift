package import PorticoModel

/// The data of a timeline.
package struct TimelineInput: Sendable, Hashable {
    /// A period with both ends.
    package struct Span: Sendable, Hashable {
        package var start: CalendarDate
        package var finish: CalendarDate

        /// Returns nil if an end is missing or the finish comes before the start.
        package init?(_ start: CalendarDate?, _ finish: CalendarDate?) {
            guard let start, let finish, start <= finish else { return nil }
            (self.start, self.finish) = (start, finish)
        }
    }

    /// A phase.
    package struct Row: Sendable, Hashable {
        package var id: String
        package var title: String
        /// The promised period, drawn as an outline.
        package var baseline: Span?
        /// What has happened up to the status date, drawn solid.
        package var actual: Span?
        /// What is still to come, drawn hatched.
        package var forecast: Span?

        package init(id: String, title: String, baseline: Span? = nil, actual: Span? = nil, forecast: Span? = nil) {
            (self.id, self.title) = (id, title)
            (self.baseline, self.actual, self.forecast) = (baseline, actual, forecast)
        }
    }

    package struct Milestone: Sendable, Hashable {
        package var id: String
        package var title: String
        /// The id of a row. If it is nil or unknown, the milestone is shown in a row of its own.
        package var row: String?
        package var isKey: Bool
        package var baseline: CalendarDate?
        package var forecast: CalendarDate?
        package var actual: CalendarDate?

        package init(
            id: String,
            title: String,
            row: String? = nil,
            isKey: Bool = false,
            baseline: CalendarDate? = nil,
            forecast: CalendarDate? = nil,
            actual: CalendarDate? = nil
        ) {
            (self.id, self.title, self.row, self.isKey) = (id, title, row, isKey)
            (self.baseline, self.forecast, self.actual) = (baseline, forecast, actual)
        }

        /// The date on which it happened or is expected.
        package var current: CalendarDate? { actual ?? forecast ?? baseline }

        /// The days from the promised date to ``current``, positive if later.
        package var slip: Int {
            guard let baseline, let current else { return 0 }
            return current.days(since: baseline)
        }
    }

    package var rows: [Row]
    package var milestones: [Milestone]
    package var statusDate: CalendarDate?
    /// Other days that the axis must include: those of the payments, whose chart shares it.
    package var furtherDates: [CalendarDate]

    package init(
        rows: [Row] = [],
        milestones: [Milestone] = [],
        statusDate: CalendarDate? = nil,
        furtherDates: [CalendarDate] = []
    ) {
        (self.rows, self.milestones) = (rows, milestones)
        (self.statusDate, self.furtherDates) = (statusDate, furtherDates)
    }

    /// Returns how many days a milestone is overdue as of the status date, or nil if it is not.
    package func overdueDays(_ milestone: Milestone) -> Int? {
        guard let statusDate, milestone.actual == nil, let expected = milestone.current, expected < statusDate
        else { return nil }
        return statusDate.days(since: expected)
    }

    /// Returns the milestone's slip or, if it is overdue, the days since the promised date.
    package func deviation(_ milestone: Milestone) -> Int {
        guard let statusDate, let baseline = milestone.baseline, overdueDays(milestone) != nil else {
            return milestone.slip
        }
        return max(milestone.slip, statusDate.days(since: baseline))
    }

    /// All dates of phases and milestones.
    package var dates: [CalendarDate] {
        let spans = rows.flatMap { [$0.baseline, $0.actual, $0.forecast] }.compactMap(\.self)
        return spans.flatMap { [$0.start, $0.finish] }
            + milestones.flatMap { [$0.baseline, $0.current] }.compactMap(\.self)
    }
}
