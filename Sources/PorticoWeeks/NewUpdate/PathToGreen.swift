import PorticoModel

/// The steps that address what makes the calculated health worse than on track, for the draft's `path_to_green`. The
/// author adds who and when.
///
/// Example: CR-2 undecided beyond its limit, ACT-1 overdue and holding up M3, which is late →
/// `Send the test data`, `Pilot accepted by 18 Apr 2026`, `decision on Second surgery`.
struct PathToGreen {
    let project: Project
    let client: Client
    let date: CalendarDate
    let health: ComputedHealth
    let words: DraftWords

    /// In the order of the dimensions, without repetitions.
    var steps: [String] {
        let all = health.findings.filter { $0.health.gravity > 1 }.flatMap(steps(for:))
        return all.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private func steps(for finding: ComputedHealth.Finding) -> [String] {
        switch finding.measure {
        case .slipDays, .overdueMilestoneDays, .finishSlipDays: lateMilestones(finding).flatMap(steps(toReach:))
        case .costPercent: [words(.pathCost)]
        case .undecidedChangeDays: undecided(beyond: finding.limit).map(decision)
        case .openCriticalIssues:
            project.raid.issues.filter { $0.severity == .critical && $0.resolved == nil }.map { issue in
                words(.pathIssue, ["item": issue.title])
            }
        case .failedCriteria:
            (project.plan.milestones.flatMap(\.criteria) + project.deliverables.flatMap(\.ownCriteria))
                .filter { $0.result == .failed }.map { words(.pathCriterion, ["item": $0.id]) }
        case .overdueActionDays: overdueActions(beyond: finding.limit).map(completion)
        }
    }

    // MARK: Milestones

    /// The milestones beyond their limits, and the one that decides, soonest first.
    private func lateMilestones(_ decisive: ComputedHealth.Finding) -> [Milestone] {
        let late = ComputedHealth.openMilestones(of: project, client.tolerances).filter { $0.health.gravity > 1 }
        let ids = Set((late + [decisive]).compactMap(\.item))
        return project.plan.milestones.filter { ids.contains($0.id) }
            .sorted { ($0.expected?.dayNumber ?? .max, $0.id) < ($1.expected?.dayNumber ?? .max, $1.id) }
    }

    /// Returns what holds the milestone up, then its own date. A date that has passed is no proposal.
    private func steps(toReach milestone: Milestone) -> [String] {
        let actions = project.raid.actions.filter { $0.done == nil && $0.blocks.contains(milestone.id) }
        let changes = project.raid.changeRequests.filter {
            $0.isUndecided && $0.impactMilestones.contains(milestone.id)
        }
        let dependencies = project.raid.dependencies.filter { $0.status != .met && $0.milestone == milestone.id }
        let expected = milestone.expected.flatMap { $0 < date ? nil : $0 }
        return actions.map(completion) + changes.map(decision)
            + dependencies.map { words(.pathDependency, ["item": $0.on]) }
            + [words(.by, ["item": milestone.title, "date": words.date(expected)])]
    }

    // MARK: Other causes

    private func undecided(beyond limit: Tolerances.Limit?) -> [ChangeRequest] {
        project.raid.changeRequests.filter { change in
            change.isUndecided && isBeyond(limit, change.raised.map { date.days(since: $0) })
        }
    }

    private func overdueActions(beyond limit: Tolerances.Limit?) -> [Action] {
        project.raid.actions.filter { isBeyond(limit, $0.overdueDays(at: date)) }
    }

    private func isBeyond(_ limit: Tolerances.Limit?, _ days: Int?) -> Bool {
        guard let limit, let days else { return false }
        return limit.health(of: Double(days)).gravity > 1
    }

    private func completion(_ action: Action) -> String { words(.pathAction, ["item": action.title]) }
    private func decision(_ change: ChangeRequest) -> String { words(.pathDecision, ["item": change.title]) }
}
