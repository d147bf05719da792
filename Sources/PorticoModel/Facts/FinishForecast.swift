/// When it will be finished: the last key milestone, or the last milestone where none is key.
package struct FinishForecast: Sendable, Hashable {
    package var milestone: Milestone
    package var baseline: CalendarDate?
    /// Actual, else forecast, else baseline.
    package var expected: CalendarDate
    package var slip: Int?
    /// Key milestones reached, of how many.
    package var keyReached: Int
    package var keyTotal: Int
    /// The open key milestone that has slipped most, where one has slipped.
    package var largestSlip: Milestone?

    /// Nil where no milestone has a date.
    package init?(_ plan: Plan) {
        let key = plan.milestones.filter(\.isKey)
        let candidates = key.isEmpty ? plan.milestones : key
        let dated = candidates.compactMap { milestone in milestone.expected.map { (milestone, $0) } }
        guard let last = dated.max(by: { ($0.1, $0.0.id) < ($1.1, $1.0.id) }) else { return nil }
        milestone = last.0
        baseline = last.0.baseline
        expected = last.1
        slip = last.0.slip
        keyReached = key.filter { $0.actual != nil }.count
        keyTotal = key.count
        largestSlip = candidates.filter { $0.actual == nil && ($0.slip ?? 0) > 0 }
            .max { ($0.slip ?? 0, $1.id) < ($1.slip ?? 0, $0.id) }
    }
}

extension Project {
    /// The open milestones that come next, soonest first.
    package func nextMilestones(_ count: Int) -> [Milestone] {
        plan.milestones.filter { $0.actual == nil }
            .compactMap { milestone in milestone.expected.map { (milestone, $0) } }
            .sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }
            .prefix(count).map(\.0)
    }
}
