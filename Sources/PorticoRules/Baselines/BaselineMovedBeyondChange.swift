import PorticoModel

struct BaselineMovedBeyondChange: Rule {
    let name = "baseline-moved-beyond-change"
    let summary = "A baseline moves by no more days than the change request allows"
    let explanation = """
        The rule compares the days between one baseline and the next with `impact.days` of the change request that \
        moved it, counting all moves under the same request together. Any more than was approved is hidden slippage.
        """
    let fix = "set the baseline to the approved date and put the rest in `forecast`"
    let example = """
        plan.yml
          milestones:
        -   - {id: M5, title: Go-live completed, baseline: 2026-06-30,
        +   - {id: M5, title: Go-live completed, baseline: 2026-06-09, forecast: 2026-06-30, reason: Late test data,
               baseline_history: [{date: «2026-06-02», changed_by: CR-1}]}
        → CR-1 allows 7 days, but the baseline of M5 moved by 28
        raid.yml
          change_requests:
            - {id: CR-1, title: Second surgery included, status: approved, decided: 2026-02-20, impact: {days: 7}}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.plan.milestones.flatMap { milestone -> [RuleFinding] in
            let followers = milestone.baselineHistory.dropFirst().map { Optional($0.date) } + [milestone.baseline]
            var moved: [String: Int] = [:]
            return zip(milestone.baselineHistory, followers).compactMap { change, next in
                guard let next, let allowed = input.changes[change.changedBy]?.impactDays else { return nil }
                let step = next.days(since: change.date)
                moved[change.changedBy, default: 0] += step
                guard step > 0, let total = moved[change.changedBy], total > max(allowed, 0) else { return nil }
                return RuleFinding(
                    change.provenance,
                    at: "date",
                    in: milestone.provenance,
                    "\(change.changedBy) allows \(allowed.inDays), but the baseline of \(milestone.id) moved by \(total)"
                )
            }
        }
    }
}
