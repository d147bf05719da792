import PorticoDiagnostics
import PorticoModel

struct MilestoneVanished: Rule {
    let name = "milestone-vanished"
    let severity = Diagnostic.Severity.warning
    let summary = "A milestone that was promised does not just disappear"
    let explanation = """
        It stood in the plan of the last published week and is gone. A promise is kept, moved or given up by a \
        decision or an approved change request that names it in `affects` or `impact.milestones`; otherwise the \
        trend ends in mid-air and the client asks.
        """
    let fix = "put it back, or record the decision that gave it up; where only its id changed, keep the old one"
    let example = """
        As of 2026-03-13.
        On 2026-03-06: M4 baseline 2026-05-29, forecast 2026-05-29.
        plan.yml
          milestones:
        +   - {id: M4, title: Staff trained, baseline: 2026-05-29}
            «-» {id: M5, title: Go-live completed, baseline: 2026-06-30}
        → M4 was in the plan of 2026-03-06 and is gone
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let last = input.history.weeks.last, let first = input.plan.milestones.first else { return [] }
        let givenUp = Set(
            input.raid.decisions.filter { $0.decision != nil }.flatMap(\.affects)
                + input.raid.changeRequests.filter { $0.status == .approved }.flatMap(\.impactMilestones)
        )
        return last.milestones.keys.sorted().filter { input.milestones[$0] == nil && !givenUp.contains($0) }.map { id in
            RuleFinding(
                input.plan.provenance ?? first.provenance,
                at: "milestones",
                "\(id) was in the plan of \(last.date) and is gone"
            )
        }
    }
}
