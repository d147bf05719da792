import PorticoModel

struct ReachedWithFailedCriterion: Rule {
    let name = "reached-with-failed-criterion"
    let summary = "A milestone is not reached while one of its criteria has failed"
    let explanation = """
        The agreed measure says no, but the actual date says yes. If the client accepts anyway, they must waive the \
        criterion in writing.
        """
    let fix = "remove the `actual` date, or set the result to `waived` once the client has agreed"
    let example = """
        plan.yml
          milestones:
            - id: M3
              title: Pilot accepted
              baseline: 2026-03-06
        -     actual: 2026-03-06
        +     forecast: 2026-03-20
        +     reason: AC-1 failed with 12 of 20, second test on 20 March
              criteria: [{id: AC-1, text: Users complete a booking, measure: ">= 18 of 20", result: «failed», measured: 12 of 20}]
        → M3 is reached, but AC-1 failed
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.plan.milestones.filter { $0.actual != nil }.flatMap { milestone in
            milestone.criteria.filter { $0.result == .failed }.map { criterion in
                RuleFinding(
                    criterion.provenance,
                    at: "result",
                    in: milestone.provenance,
                    "\(milestone.id) is reached, but \(criterion.id) failed"
                )
            }
        }
    }
}
