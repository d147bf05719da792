extension ComputedHealth {
    package init(_ project: Project, tolerances: Tolerances) {
        let findings = [
            Self.schedule(project, tolerances),
            Self.cost(project, tolerances.costPercent),
            Self.scope(project, tolerances.undecidedChangeDays),
            Self.quality(project),
            Self.asks(project, tolerances.actionOverdueDays),
        ].compactMap(\.self)
        self.init(findings: findings)
    }

    /// Compares the total of all payments with the contract and its approved changes.
    private static func cost(_ project: Project, _ limit: Tolerances.Limit) -> Finding? {
        guard let sum = ContractSum(project), sum.total > 0, !project.plan.payments.isEmpty else { return nil }
        let percent = sum.scheduled.percent(above: sum.total)
        return Finding(
            dimension: .cost,
            health: limit.health(of: percent),
            value: percent,
            measure: .costPercent,
            limit: limit
        )
    }

    /// Returns the finding for the change request that has waited longest for a decision.
    private static func scope(_ project: Project, _ limit: Tolerances.Limit) -> Finding? {
        guard !project.raid.changeRequests.isEmpty, let date = project.statusDate else { return nil }
        let waiting = project.raid.changeRequests
            .filter { $0.status == .raised || $0.status == .assessed }
            .compactMap { change in change.raised.map { (change, date.days(since: $0)) } }
            .max { ($0.1, $1.0.id) < ($1.1, $0.0.id) }
        let days = Double(waiting?.1 ?? 0)
        return Finding(
            dimension: .scope,
            health: limit.health(of: days),
            value: days,
            measure: .undecidedChangeDays,
            limit: limit,
            item: waiting?.0.id
        )
    }

    /// An open critical issue means off track, a failed criterion at risk.
    private static func quality(_ project: Project) -> Finding? {
        let critical = project.raid.issues.filter { $0.severity == .critical && $0.resolved == nil }
        if let first = critical.first {
            return Finding(
                dimension: .quality,
                health: .offTrack,
                value: Double(critical.count),
                measure: .openCriticalIssues,
                item: first.id
            )
        }
        let criteria = project.plan.milestones.flatMap(\.criteria) + project.deliverables.flatMap(\.ownCriteria)
        guard !criteria.isEmpty || !project.raid.issues.isEmpty else { return nil }
        let failed = criteria.filter { $0.result == .failed }
        return Finding(
            dimension: .quality,
            health: failed.isEmpty ? .onTrack : .atRisk,
            value: Double(failed.count),
            measure: .failedCriteria,
            item: failed.first?.id
        )
    }

    /// Returns the finding for the action that is most overdue, on either side.
    private static func asks(_ project: Project, _ limit: Tolerances.Limit) -> Finding? {
        guard !project.raid.actions.isEmpty, project.statusDate != nil else { return nil }
        let worst = project.raid.actions
            .compactMap { action in action.overdueDays(at: project.statusDate).map { (action, $0) } }
            .max { ($0.1, $1.0.id) < ($1.1, $0.0.id) }
        let days = Double(worst?.1 ?? 0)
        return Finding(
            dimension: .asks,
            health: limit.health(of: days),
            value: days,
            measure: .overdueActionDays,
            limit: limit,
            item: worst?.0.id
        )
    }
}
