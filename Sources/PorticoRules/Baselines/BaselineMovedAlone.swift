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
        deliverables are not checked.
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
            guard let promised = last.deliverables[deliverable.id], promised != deliverable.baseline,
                !isChanged(input, since: last, touching: [deliverable.milestone].compactMap(\.self))
            else { return nil }
            return finding(deliverable.provenance, "baseline", deliverable.id, promised, deliverable.baseline, last)
        }
    }

    private func phases(_ input: RuleInput, _ last: PlanHistory.Week) -> [RuleFinding] {
        input.plan.phases.flatMap { phase -> [RuleFinding] in
            let milestones = input.plan.milestones.filter { $0.phase == phase.id }.map(\.id)
            guard let promised = last.phases[phase.id], promised != phase.baseline,
                !isChanged(input, since: last, touching: milestones)
            else { return [] }
            let ends = [
                ("baseline.start", "start", promised.start, phase.baseline.start),
                ("baseline.finish", "finish", promised.finish, phase.baseline.finish),
            ]
            return ends.compactMap { field, end, before, now in
                guard let before, before != now else { return nil }
                return finding(phase.provenance, field, "\(phase.id)'s \(end)", before, now, last)
            }
        }
    }

    private func isChanged(_ input: RuleInput, since last: PlanHistory.Week, touching milestones: [String]) -> Bool {
        input.raid.changeRequests.contains { change in
            guard change.status == .approved else { return false }
            let isNew = change.decided.map { $0 > last.date } ?? false
            return isNew || change.impactMilestones.contains(where: milestones.contains)
        }
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
