package import PorticoModel

/// What the milestone trend is made of: for each milestone, when each published week expected it.
package struct TrendInput: Sendable, Hashable {
    package struct Point: Sendable, Hashable {
        /// The status date of the week.
        package var report: CalendarDate
        /// When the milestone was expected then.
        package var expected: CalendarDate

        package init(report: CalendarDate, expected: CalendarDate) {
            (self.report, self.expected) = (report, expected)
        }
    }

    package struct Line: Sendable, Hashable {
        package var id: String
        package var title: String
        package var isKey: Bool
        /// When it was reached; its last point is then that day's or the first report's after it.
        package var reached: CalendarDate?
        /// Oldest first.
        package var points: [Point]

        package init(id: String, title: String, isKey: Bool, reached: CalendarDate? = nil, points: [Point]) {
            (self.id, self.title, self.isKey) = (id, title, isKey)
            (self.reached, self.points) = (reached, points)
        }

        /// Weeks that expected it later than the week before did.
        package var slips: Int { zip(points, points.dropFirst()).count { $0.expected < $1.expected } }

        /// Weeks that expected it earlier than the week before did.
        package var recoveries: Int { zip(points, points.dropFirst()).count { $0.expected > $1.expected } }

        /// Days from what the first week expected to what the newest does.
        package var days: Int {
            guard let first = points.first, let last = points.last else { return 0 }
            return last.expected.days(since: first.expected)
        }

        package var isStable: Bool { slips == 0 && recoveries == 0 }
    }

    package var lines: [Line]

    package init(lines: [Line]) { self.lines = lines }

    /// Every week with a point, oldest first.
    package var reports: [CalendarDate] { Set(lines.flatMap { $0.points.map(\.report) }).sorted() }

    /// Fewer weeks say nothing about a trend.
    package static let fewestReports = 3

    /// The lines that a picture still shows apart: key milestones first, then those that moved most, then by id; in the
    /// order of the plan.
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
