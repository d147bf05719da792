package import PorticoModel

/// What the milestone trend is made of: for each milestone, when each published week expected it.
package struct TrendInput: Sendable, Hashable {
    package struct Point: Sendable, Hashable {
        /// The status date of the week.
        package var report: CalendarDate
        /// When the milestone was expected then.
        package var expected: CalendarDate
        /// What was promised then.
        package var promised: CalendarDate?
        /// The change request by which the promise was moved since the week before: `CR-2`.
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

    /// From one week to the next.
    package struct Step: Sendable, Hashable {
        package var report: CalendarDate
        /// Positive where it is expected later than the week before.
        package var days: Int
        /// The change request that moved promise and forecast together: no slip; nil where it is one.
        package var change: String?
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

        /// Every move, oldest first.
        package var steps: [Step] {
            zip(points, points.dropFirst()).compactMap { before, after in
                let days = after.expected.days(since: before.expected)
                guard days != 0 else { return nil }
                let promise = before.promised.flatMap { after.promised?.days(since: $0) }
                return Step(report: after.report, days: days, change: promise == days ? after.change : nil)
            }
        }

        private var moves: [Step] { steps.filter { $0.change == nil } }

        /// Change requests that moved its promise, each once, in order.
        package var changes: [String] {
            steps.compactMap(\.change).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        }

        /// Weeks that expected it later than the week before did, without a change of what was promised.
        package var slips: Int { moves.count { $0.days > 0 } }

        /// Weeks that expected it earlier than the week before did.
        package var recoveries: Int { moves.count { $0.days < 0 } }

        /// Days from what the first week expected to what the newest does, without those by which its promise was moved.
        package var days: Int { moves.map(\.days).reduce(0, +) }

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
