import PorticoModel

/// The data of a timeline.
struct TimelineInput: Sendable, Hashable {
    /// A period with both ends.
    struct Span: Sendable, Hashable {
        var start: CalendarDate
        var finish: CalendarDate

        /// Returns nil if an end is missing or the finish comes before the start.
        init?(_ start: CalendarDate?, _ finish: CalendarDate?) {
            guard let start, let finish, start <= finish else { return nil }
            (self.start, self.finish) = (start, finish)
        }
    }

    /// A phase.
    struct Row: Sendable, Hashable {
        var id: String
        var title: String
        /// The promised period, drawn as an outline.
        var baseline: Span?
        /// What has happened up to the status date, drawn solid.
        var actual: Span?
        /// What is still to come, drawn hatched.
        var forecast: Span?
    }

    struct Milestone: Sendable, Hashable {
        var id: String
        var title: String
        /// The id of a row. If it is nil or unknown, the milestone is shown in a row of its own.
        var row: String?
        var isKey: Bool = false
        var baseline: CalendarDate?
        var forecast: CalendarDate?
        var actual: CalendarDate?

        /// The date on which it happened or is expected.
        var current: CalendarDate? { actual ?? forecast ?? baseline }

        /// The days from the promised date to ``current``, positive if later.
        var slip: Int {
            guard let baseline, let current else { return 0 }
            return current.days(since: baseline)
        }
    }

    var rows: [Row] = []
    var milestones: [Milestone] = []
    var statusDate: CalendarDate?
    /// Other days that the axis must include: those of the payments, whose chart shares it.
    var furtherDates: [CalendarDate] = []

    /// Returns how many days a milestone is overdue as of the status date, or nil if it is not.
    func overdueDays(_ milestone: Milestone) -> Int? {
        guard let statusDate, milestone.actual == nil, let expected = milestone.current, expected < statusDate
        else { return nil }
        return statusDate.days(since: expected)
    }

    /// Returns the milestone's slip or, if it is overdue, the days since the promised date.
    func deviation(_ milestone: Milestone) -> Int {
        guard let statusDate, let baseline = milestone.baseline, overdueDays(milestone) != nil else {
            return milestone.slip
        }
        return max(milestone.slip, statusDate.days(since: baseline))
    }

    /// All dates of phases and milestones.
    var dates: [CalendarDate] {
        let spans = rows.flatMap { [$0.baseline, $0.actual, $0.forecast] }.compactMap(\.self)
        return spans.flatMap { [$0.start, $0.finish] }
            + milestones.flatMap { [$0.baseline, $0.current] }.compactMap(\.self)
    }
}
