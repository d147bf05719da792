extension ComputedHealth {
    /// Returns the finding for the open milestone that decides the schedule: every open milestone counts, each against
    /// the limit that applies to it. Of those with the worst health, the one with the most days decides.
    ///
    /// Example: M6 (key) 4 days late, M4 35 days late → off track, 35 days, M4, limits 10 and 30.
    static func schedule(_ project: Project, _ tolerances: Tolerances) -> Finding? {
        let all =
            openMilestones(of: project, tolerances) + [finish(project, tolerances.days(isKey: true))].compactMap(\.self)
        guard let most = all.map({ ($0.health.gravity, $0.value) }).max(by: <),
            var worst = all.first(where: { ($0.health.gravity, $0.value) == most })
        else { return nil }
        if worst.value == 0 { worst.item = nil }
        return worst
    }

    /// Returns a finding for each open milestone that has a date to compare with, sorted by id. Where no milestone is
    /// key, all are judged like key ones.
    package static func openMilestones(of project: Project, _ tolerances: Tolerances) -> [Finding] {
        let hasKey = project.plan.milestones.contains(where: \.isKey)
        return project.plan.milestones.filter { $0.actual == nil }.sorted { $0.id < $1.id }.compactMap { milestone in
            lateness(of: milestone, at: project.statusDate).map { measure, days in
                finding(milestone, measure, days, tolerances.days(isKey: milestone.isKey || !hasKey))
            }
        }
    }

    /// Returns the deviation from the promised date or, if it is more, the days since the expected date passed. Nil if
    /// the milestone has no promised date and is not overdue.
    private static func lateness(of milestone: Milestone, at date: CalendarDate?) -> (Measure, Int)? {
        let deviation = milestone.deviation(at: date)
        if let overdue = milestone.overdueDays(at: date), overdue > deviation ?? 0 {
            return (.overdueMilestoneDays, overdue)
        }
        return deviation.map { (.slipDays, $0) }
    }

    /// Returns the slip of the finish if the last milestone has no promised date of its own, nil otherwise.
    private static func finish(_ project: Project, _ limit: Tolerances.Limit) -> Finding? {
        guard let finish = FinishForecast(project.plan, at: project.statusDate), finish.milestone.actual == nil,
            finish.milestone.baseline == nil, let slip = finish.slip
        else { return nil }
        return finding(finish.milestone, .finishSlipDays, slip, limit)
    }

    private static func finding(
        _ milestone: Milestone,
        _ measure: Measure,
        _ days: Int,
        _ limit: Tolerances.Limit
    ) -> Finding {
        Finding(
            dimension: .schedule,
            health: limit.health(of: Double(days)),
            value: Double(days),
            measure: measure,
            limit: limit,
            item: milestone.id
        )
    }
}
