package import PorticoModel

/// The data of a milestone trend: the date on which each published week expected each milestone.
package struct TrendInput: Sendable, Hashable {
    package struct Point: Sendable, Hashable {
        /// The status date of the week.
        package var report: CalendarDate
        /// The date on which the milestone was expected then.
        package var expected: CalendarDate
        /// The date promised then.
        package var promised: CalendarDate?
        /// The change request that moved the promised date since the previous week: `CR-2`.
        package var change: String?

        package init(
            report: CalendarDate,
            expected: CalendarDate,
            promised: CalendarDate? = nil,
            change: String? = nil
        ) {
            (self.report, self.expected) = (report, expected)
            (self.promised, self.change) = (promised, change)
        }
    }

    /// A change from one week to the next.
    package struct Step: Sendable, Hashable {
        package var report: CalendarDate
        /// Positive if it is expected later than in the previous week.
        package var days: Int
        /// The change request that moved the promised date and the forecast together, so that it is not a slip;
        /// otherwise nil.
        package var change: String?
    }

    package struct Line: Sendable, Hashable {
        package var id: String
        package var title: String
        package var isKey: Bool
        /// The date on which it was reached. Its last point is then at that date or at the first report after it.
        package var reached: CalendarDate?
        /// Oldest first.
        package var points: [Point]
        /// The days from the promised date as of the newest week, as the timeline shows them; nil without a promise.
        package var deviation: Int?

        package init(
            id: String,
            title: String,
            isKey: Bool,
            reached: CalendarDate? = nil,
            points: [Point],
            deviation: Int? = nil
        ) {
            (self.id, self.title, self.isKey) = (id, title, isKey)
            (self.reached, self.points, self.deviation) = (reached, points, deviation)
        }

        /// The days that the picture writes at the end of the line: against the promised date, like every other
        /// difference on a page; without a promise, against the first forecast.
        package var labelled: Int { deviation ?? days }

        /// All changes, oldest first.
        package var steps: [Step] {
            zip(points, points.dropFirst()).compactMap { before, after in
                let days = after.expected.days(since: before.expected)
                guard days != 0 else { return nil }
                let promise = before.promised.flatMap { after.promised?.days(since: $0) }
                return Step(report: after.report, days: days, change: promise == days ? after.change : nil)
            }
        }

        private var moves: [Step] { steps.filter { $0.change == nil } }

        /// The change requests that moved its promised date, each once, in order.
        package var changes: [String] {
            steps.compactMap(\.change).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        }

        /// The number of weeks that expected it later than the previous week, without a change of the promised date.
        package var slips: Int { moves.count { $0.days > 0 } }

        /// The number of weeks that expected it earlier than the previous week.
        package var recoveries: Int { moves.count { $0.days < 0 } }

        /// The days from the first to the newest forecast, without those by which the promised date was moved.
        package var days: Int { moves.map(\.days).reduce(0, +) }

        package var isStable: Bool { slips == 0 && recoveries == 0 }
    }

    package var lines: [Line]

    package init(lines: [Line]) { self.lines = lines }

    /// All weeks with a point, oldest first.
    package var reports: [CalendarDate] { Set(lines.flatMap { $0.points.map(\.report) }).sorted() }

    /// The smallest number of weeks that shows a trend.
    package static let fewestReports = 3

    /// Returns the lines that a chart can still show separately, in the order of the plan: key milestones first, then
    /// those that moved most, then by id.
    package func readable(upTo limit: Int = 12) -> TrendInput {
        guard lines.count > limit else { return self }
        let order = lines.indices.sorted { first, second in
            let (one, other) = (lines[first], lines[second])
            if one.isKey != other.isKey { return one.isKey }
            if abs(one.days) != abs(other.days) { return abs(one.days) > abs(other.days) }
            return one.id < other.id
        }
        let kept = Set(order.prefix(limit))
        return TrendInput(lines: lines.indices.filter(kept.contains).map { lines[$0] })
    }
}
