/// When it will be finished: with the last key milestone, or the last milestone where none is key. It is held against the
/// last day that was promised to any of them, whichever that was.
///
/// Example: M4 promised 13 March, now 20 April; M6 promised 10 April → M4, 20 April, 10 days after 10 April.
package struct FinishForecast: Sendable, Hashable {
    /// The one now expected last.
    package var milestone: Milestone
    /// The latest promise; nil where nothing was promised.
    package var baseline: CalendarDate?
    /// Actual, else forecast, else baseline.
    package var expected: CalendarDate
    /// Days from ``baseline`` to ``expected``, or to the status date where ``expected`` has passed.
    package var slip: Int?
    /// Key milestones reached, of how many.
    package var keyReached: Int
    package var keyTotal: Int
    /// The open key milestone that has slipped most, where one has slipped.
    package var largestSlip: Milestone?
    /// How many days that is.
    package var largestSlipDays: Int?

    /// As of `date`, by which what was left behind counts; nil where no milestone has a date.
    package init?(_ plan: Plan, at date: CalendarDate?) {
        let key = plan.milestones.filter(\.isKey)
        let candidates = key.isEmpty ? plan.milestones : key
        let dated = candidates.compactMap { milestone in milestone.expected.map { (milestone, $0) } }
        guard let last = dated.max(by: { ($0.1, $0.0.id) < ($1.1, $1.0.id) }) else { return nil }
        milestone = last.0
        baseline = candidates.compactMap(\.baseline).max()
        expected = last.1
        let reached = last.0.overdueDays(at: date) == nil ? last.1 : date ?? last.1
        slip = baseline.map { reached.days(since: $0) }
        keyReached = key.filter { $0.actual != nil }.count
        keyTotal = key.count
        let slipped = candidates.filter { $0.actual == nil }
            .compactMap { milestone in milestone.deviation(at: date).map { (milestone, $0) } }
            .filter { $0.1 > 0 }.max { ($0.1, $1.0.id) < ($1.1, $0.0.id) }
        (largestSlip, largestSlipDays) = (slipped?.0, slipped?.1)
    }
}

extension Project {
    /// The open milestones that come next, soonest first.
    package func nextMilestones(_ count: Int) -> [Milestone] {
        data.plan.milestones.filter { $0.actual == nil }
            .compactMap { milestone in milestone.expected.map { (milestone, $0) } }
            .sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }
            .prefix(count).map(\.0)
    }
}
