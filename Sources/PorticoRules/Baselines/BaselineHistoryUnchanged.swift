import PorticoModel

struct BaselineHistoryUnchanged: Rule {
    let name = "baseline-history-unchanged"
    let summary = "Each previous baseline differs from the next one"
    let explanation = """
        `baseline_history` contains previous dates, oldest first; the current one is in `baseline`. A previous date \
        that equals the next one says that nothing moved. Usually the new date was written in place of the old one.
        """
    let fix = "write the date that was promised before the change"
    let example = """
        plan.yml
          milestones:
            - {id: M5, title: Go-live completed, baseline: 2026-06-30,
        -      baseline_history: [{date: «2026-06-30», changed_by: CR-1}]}
        → M5 had the baseline 2026-06-30 before CR-1 and after it
        +      baseline_history: [{date: 2026-06-23, changed_by: CR-1}]}
        raid.yml
          change_requests:
            - {id: CR-1, title: Second surgery included, status: approved, decided: 2026-02-20}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.plan.milestones.flatMap { milestone -> [RuleFinding] in
            let followers = milestone.baselineHistory.dropFirst().map { Optional($0.date) } + [milestone.baseline]
            return zip(milestone.baselineHistory, followers).filter { $0.date == $1 }.map { change, _ in
                RuleFinding(
                    change.provenance,
                    at: "date",
                    in: milestone.provenance,
                    "\(milestone.id) had the baseline \(change.date) before \(change.changedBy) and after it"
                )
            }
        }
    }
}
