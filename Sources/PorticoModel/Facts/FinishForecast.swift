/// The forecast finish: the date of the last key milestone, or of the last milestone if none is key. It is compared
/// with the latest date promised for any of them.
///
/// Example: M4 promised 13 March, now 20 April; M6 promised 10 April → M4, 20 April, 10 days after 10 April.
package struct FinishForecast: Sendable, Hashable {
    /// The milestone now expected last.
    package var milestone: Milestone
    /// The latest promised date; nil if nothing was promised.
    package var baseline: CalendarDate?
    /// The actual date, otherwise the forecast, otherwise the baseline.
    package var expected: CalendarDate
    /// The days from ``baseline`` to ``expected``, or to the status date if ``expected`` has passed.
    package var slip: Int?
    /// The number of key milestones reached.
    package var keyReached: Int
    package var keyTotal: Int
    /// The open milestone that is furthest behind its promised date, key or not, if any is. The timeline's caption
    /// names the same one.
    package var largestSlip: Milestone?
    /// The days by which it is behind.
    package var largestSlipDays: Int?

    /// Creates the forecast as of `date`, up to which overdue milestones count as delayed. Returns nil if no milestone
    /// has a date.
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
        let slipped = plan.milestones.filter { $0.actual == nil }
            .compactMap { milestone in milestone.deviation(at: date).map { (milestone, $0) } }
            .filter { $0.1 > 0 }.max { ($0.1, $1.0.id) < ($1.1, $0.0.id) }
        (largestSlip, largestSlipDays) = (slipped?.0, slipped?.1)
    }
}

extension Project {
    /// Returns the next open milestones, soonest first.
    package func nextMilestones(_ count: Int) -> [Milestone] {
        data.plan.milestones.filter { $0.actual == nil }
            .compactMap { milestone in milestone.expected.map { (milestone, $0) } }
            .sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }
            .prefix(count).map(\.0)
    }
}
