import PorticoModel

struct ReachedWithOpenCriterion: Rule {
    let name = "reached-with-open-criterion"
    let summary = "A reached milestone has a result for each of its criteria"
    let explanation = """
        Criteria are agreed so that somebody checks them. If a reached milestone has a criterion that has neither \
        passed, failed nor been waived, nobody measured it or nobody recorded the result.
        """
    let fix = "add `result: passed` with `measured:`, or `waived` and the reason in the acceptance"
    let example = """
        plan.yml
          milestones:
            - id: M3
              title: Pilot accepted
              baseline: 2026-03-06
              actual: 2026-03-06
        -     criteria: [{id: «AC-1», text: Users complete a booking, measure: ">= 18 of 20"}]
        → M3 is reached, but AC-1 has no result
        +     criteria: [{id: AC-1, text: Users complete a booking, measure: ">= 18 of 20", result: passed, measured: 19 of 20}]
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.plan.milestones.filter { $0.actual != nil }.flatMap { milestone in
            milestone.criteria.filter { $0.result == .open }.map { criterion in
                RuleFinding(
                    criterion.provenance,
                    at: ["result", "id"],
                    in: milestone.provenance,
                    "\(milestone.id) is reached, but \(criterion.id) has no result"
                )
            }
        }
    }
}
