import PorticoDiagnostics
import PorticoModel

struct BaselineMovedAlone: Rule {
    let name = "baseline-moved-alone"
    let severity = Diagnostic.Severity.error
    let summary = "The promised dates of phases and deliverables move only with an approved change request"
    let explanation = """
        The rule compares the baselines of phases and deliverables with the last published week. One that differs or \
        has been removed needs an approved change request: one decided since that week, or one whose \
        `impact.milestones` names the deliverable's milestone or one in the phase. Withdrawn and superseded \
        deliverables are not checked. A change request covers the days it states, or one move where it states none.
        """
    let fix = "restore the previous date and move `forecast`, or record the approved change request that moved it"
    let source: String? = "PMBOK Guide: baselines change only through integrated change control"
    let example = """
        As of 2026-03-13.
        On 2026-03-06: D-07 baseline 2026-03-14.
        deliverables.yml
          deliverables:
            - {id: D-07, title: Pilot configuration, baseline: «2026-03-28»}
        → the baseline of D-07 was 2026-03-14 on 2026-03-06 and is now 2026-03-28
        +raid.yml
          change_requests:
            - {id: CR-1, title: Second surgery included, status: approved, decided: 2026-03-10, impact: {days: 14}}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let last = input.history.weeks.last else { return [] }
        return deliverables(input, last) + phases(input, last)
    }

    private func deliverables(_ input: RuleInput, _ last: PlanHistory.Week) -> [RuleFinding] {
        input.currentDeliverables.compactMap { deliverable in
            let milestones = [deliverable.milestone].compactMap(\.self)
            guard let promised = last.deliverables[deliverable.id], promised != deliverable.baseline,
                !isCovered(input, touching: milestones, deliverable.baseline, { $0.deliverables[deliverable.id] })
            else { return nil }
            return finding(deliverable.provenance, "baseline", deliverable.id, promised, deliverable.baseline, last)
        }
    }

    private func phases(_ input: RuleInput, _ last: PlanHistory.Week) -> [RuleFinding] {
        input.plan.phases.flatMap { phase -> [RuleFinding] in
            let milestones = input.plan.milestones.filter { $0.phase == phase.id }.map(\.id)
            let ends: [(key: String, path: KeyPath<Phase.Span, CalendarDate?>)] = [
                ("start", \.start), ("finish", \.finish),
            ]
            return ends.compactMap { key, path in
                let now = phase.baseline[keyPath: path]
                guard let before = last.phases[phase.id]?[keyPath: path], before != now,
                    !isCovered(input, touching: milestones, now, { $0.phases[phase.id]?[keyPath: path] })
                else { return nil }
                return finding(phase.provenance, "baseline.\(key)", "\(phase.id)'s \(key)", before, now, last)
            }
        }
    }

    private func isCovered(
        _ input: RuleInput,
        touching milestones: [String],
        _ now: CalendarDate?,
        _ published: (PlanHistory.Week) -> CalendarDate?
    ) -> Bool {
        input.raid.changeRequests.contains { change in
            change.status == .approved && covers(change, input.history.weeks, milestones, now, published)
        }
    }

    /// Whether the change request was decided since the last week or names one of the milestones, and the baseline has
    /// moved under it no further than it states: once, where it states no days.
    private func covers(
        _ change: ChangeRequest,
        _ weeks: [PlanHistory.Week],
        _ milestones: [String],
        _ now: CalendarDate?,
        _ published: (PlanHistory.Week) -> CalendarDate?
    ) -> Bool {
        guard let last = weeks.last else { return false }
        let isNew = change.decided.map { $0 > last.date } ?? false
        guard isNew || change.impactMilestones.contains(where: milestones.contains) else { return false }
        let decided = change.decided ?? last.date.adding(days: 1)
        let base = weeks.last { $0.date < decided } ?? weeks[0]
        guard let promised = published(base) else { return true }
        if let allowed = change.impactDays, let now { return abs(now.days(since: promised)) <= abs(allowed) }
        return published(last) == promised
    }

    private func finding(
        _ item: Provenance,
        _ field: String,
        _ name: String,
        _ before: CalendarDate,
        _ now: CalendarDate?,
        _ last: PlanHistory.Week
    ) -> RuleFinding {
        let after = now.map { "is now \($0)" } ?? "has been removed"
        return RuleFinding(item, at: field, "the baseline of \(name) was \(before) on \(last.date) and \(after)")
    }
}
