package import PorticoModel

/// What the picture of a plan is made of, and of nothing else.
package struct TimelineInput: Sendable, Hashable {
    /// A span with both its ends.
    package struct Span: Sendable, Hashable {
        package var start: CalendarDate
        package var finish: CalendarDate

        /// nil where an end is missing or the finish comes first.
        package init?(_ start: CalendarDate?, _ finish: CalendarDate?) {
            guard let start, let finish, start <= finish else { return nil }
            (self.start, self.finish) = (start, finish)
        }
    }

    /// A phase.
    package struct Row: Sendable, Hashable {
        package var id: String
        package var title: String
        /// As promised: drawn as an outline.
        package var baseline: Span?
        /// What has happened up to the status date: drawn solid.
        package var actual: Span?
        /// What is still to come: drawn hatched.
        package var forecast: Span?

        package init(id: String, title: String, baseline: Span? = nil, actual: Span? = nil, forecast: Span? = nil) {
            (self.id, self.title) = (id, title)
            (self.baseline, self.actual, self.forecast) = (baseline, actual, forecast)
        }
    }

    package struct Milestone: Sendable, Hashable {
        package var id: String
        package var title: String
        /// A row's id; shown in a row of its own where it is nil or unknown.
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

        /// When it happened, or else is expected.
        package var current: CalendarDate? { actual ?? forecast ?? baseline }

        /// Days between what was promised and ``current``, positive where that is later.
        package var slip: Int {
            guard let baseline, let current else { return 0 }
            return current.days(since: baseline)
        }
    }

    package var rows: [Row]
    package var milestones: [Milestone]
    package var statusDate: CalendarDate?
    /// Days that the axis must reach as well: those of the payments, whose picture shares it.
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

    /// Days its milestone should have been reached by and was not, as of the status date.
    package func overdueDays(_ milestone: Milestone) -> Int? {
        guard let statusDate, milestone.actual == nil, let expected = milestone.current, expected < statusDate
        else { return nil }
        return statusDate.days(since: expected)
    }

    /// How far it stands from its promise: its slip, or the days since the promise where it was left behind.
    package func deviation(_ milestone: Milestone) -> Int {
        guard let statusDate, let baseline = milestone.baseline, overdueDays(milestone) != nil else {
            return milestone.slip
        }
        return max(milestone.slip, statusDate.days(since: baseline))
    }

    /// Every day of a phase or milestone.
    package var dates: [CalendarDate] {
        let spans = rows.flatMap { [$0.baseline, $0.actual, $0.forecast] }.compactMap(\.self)
        return spans.flatMap { [$0.start, $0.finish] }
            + milestones.flatMap { [$0.baseline, $0.current] }.compactMap(\.self)
    }
}
