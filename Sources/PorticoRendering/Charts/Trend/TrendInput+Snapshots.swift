import PorticoModel

extension TrendInput {
    /// Creates the input from each week's plan, oldest first, with the milestones of the newest plan in its order. A
    /// milestone's line ends with the first week that records it as reached.
    init(weeks: [(date: CalendarDate, plan: Plan)]) {
        let plans = weeks.map { week in
            (date: week.date, milestones: Dictionary(week.plan.milestones.map { ($0.id, $0) }) { first, _ in first })
        }
        lines = (weeks.last?.plan.milestones ?? []).compactMap { milestone in
            var points: [Point] = []
            var known: Int?
            for week in plans {
                guard let then = week.milestones[milestone.id], let expected = then.expected else { continue }
                let moved = then.baselineHistory.count > known ?? .max
                points.append(
                    Point(
                        report: week.date,
                        expected: expected,
                        promised: then.baseline,
                        change: moved ? then.baselineHistory.last?.changedBy : nil
                    )
                )
                known = then.baselineHistory.count
                if then.actual != nil { break }
            }
            guard !points.isEmpty else { return nil }
            return Line(
                id: milestone.id,
                title: milestone.title,
                isKey: milestone.isKey,
                reached: milestone.actual,
                points: points,
                deviation: milestone.deviation(at: weeks.last?.date)
            )
        }
    }

    /// Creates the input from the published weeks.
    init(_ snapshots: [Snapshot]) {
        self.init(weeks: snapshots.map { ($0.date, $0.plan) })
    }
}
