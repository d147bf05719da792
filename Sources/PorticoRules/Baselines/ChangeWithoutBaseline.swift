import PorticoDiagnostics
import PorticoModel

struct ChangeWithoutBaseline: Rule {
    let name = "change-without-baseline"
    let summary = "An approved change that moves a milestone is recorded in its baseline"
    let explanation = """
        An approved change request with days and milestones in its `impact` has changed the promise. Until the \
        milestone's `baseline_history` names it, the portal measures the project against a date that nobody expects \
        any more.
        """
    let fix = "move the baseline and add `baseline_history: [{date: <former>, changed_by: <id>}]`"
    let example = """
        plan.yml
          milestones:
        -   - {id: M5, title: Go-live completed, baseline: 2026-06-23}
        +   - {id: M5, title: Go-live completed, baseline: 2026-06-30,
        +      baseline_history: [{date: 2026-06-23, changed_by: CR-1}]}
        raid.yml
          change_requests:
            - {id: CR-1, title: Second surgery, status: approved, decided: 2026-02-20, impact: {days: 7, milestones: [«M5»]}}
        → CR-1 is approved, but the baseline of M5 has not moved
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.raid.changeRequests.filter { $0.status == .approved && ($0.impactDays ?? 0) != 0 }.flatMap { change in
            change.impactMilestones.enumerated().compactMap { index, id -> RuleFinding? in
                guard let milestone = input.milestones[id], milestone.baseline != nil,
                    !milestone.baselineHistory.contains(where: { $0.changedBy == change.id })
                else { return nil }
                return change.finding(
                    at: ["impact.milestones.\(index)", "impact"],
                    "is approved, but the baseline of \(id) has not moved",
                    related: [
                        .init(place: milestone.provenance.place(of: "baseline"), message: "the baseline of \(id)")
                    ]
                )
            }
        }
    }
}
