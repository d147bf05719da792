import PorticoModel

/// The data of a milestone trend: the date on which each published week expected each milestone.
struct TrendInput: Sendable, Hashable {
    struct Point: Sendable, Hashable {
        /// The status date of the week.
        var report: CalendarDate
        /// The date on which the milestone was expected then.
        var expected: CalendarDate
        /// The date promised then.
        var promised: CalendarDate?
        /// The change request that moved the promised date since the previous week: `CR-2`.
        var change: String?
    }

    /// A change from one week to the next.
    struct Step: Sendable, Hashable {
        var report: CalendarDate
        /// The number of days; positive if the milestone is expected later than in the previous week.
        var days: Int
        /// The change request that moved the promised date and the forecast together, so that it is not a slip;
        /// otherwise nil.
        var change: String?
    }

    struct Line: Sendable, Hashable {
        var id: String
        var title: String
        var isKey: Bool
        /// The date on which it was reached. Its last point is then at that date or at the first report after it.
        var reached: CalendarDate?
        /// The points, oldest first.
        var points: [Point]
        /// The days from the promised date as of the newest week, as the timeline shows them; nil without a promise.
        var deviation: Int?

        /// The days that the picture writes at the end of the line: against the promised date, like every other
        /// difference on a page; without a promise, against the first forecast.
        package var labelled: Int { deviation ?? days }

        /// All changes, oldest first.
        var steps: [Step] {
            zip(points, points.dropFirst()).compactMap { before, after in
                let days = after.expected.days(since: before.expected)
                guard days != 0 else { return nil }
                let promise = before.promised.flatMap { after.promised?.days(since: $0) }
                return Step(report: after.report, days: days, change: promise == days ? after.change : nil)
            }
        }

        private var moves: [Step] { steps.filter { $0.change == nil } }

        /// The change requests that moved its promised date, each once, in order.
        var changes: [String] {
            steps.compactMap(\.change).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        }

        /// The number of weeks that expected it later than the previous week, without a change of the promised date.
        var slips: Int { moves.count { $0.days > 0 } }

        /// The number of weeks that expected it earlier than the previous week.
        var recoveries: Int { moves.count { $0.days < 0 } }

        /// The days from the first to the newest forecast, without those by which the promised date was moved.
        var days: Int { moves.map(\.days).reduce(0, +) }

        var isStable: Bool { slips == 0 && recoveries == 0 }
    }

    var lines: [Line]

    init(lines: [Line]) { self.lines = lines }

    /// All weeks with a point, oldest first.
    var reports: [CalendarDate] { Set(lines.flatMap { $0.points.map(\.report) }).sorted() }

    /// The smallest number of weeks that shows a trend.
    static let fewestReports = 3

    /// Returns the lines that a chart can still show separately, in the order of the plan: key milestones first, then
    /// those that moved most, then by id.
    func readable(upTo limit: Int = 12) -> TrendInput {
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
