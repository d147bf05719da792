import PorticoModel

struct KeyMilestoneWithoutCriteria: Rule {
    let name = "key-milestone-without-criteria"
    let summary = "A key milestone has criteria that show when it is reached"
    let explanation = """
        Payments and go-lives depend on key milestones. Without criteria agreed beforehand, whether one is reached is \
        a matter of opinion on the day. Criteria of a deliverable that belongs to the milestone also count.
        """
    let fix = "add `criteria: [{id: AC-1, text: …, measure: \">= 18 of 20\"}]`"
    let source: String? = "PRINCE2: acceptance criteria are agreed before the work starts"
    let example = """
        plan.yml
          milestones:
        -   - {id: M3, title: «Pilot accepted», key: true, owner: c.lee, baseline: 2026-04-11}
        → the key milestone M3 has no acceptance criteria
        +   - {id: M3, title: Pilot accepted, key: true, owner: c.lee, baseline: 2026-04-11,
        +      criteria: [{id: AC-1, text: 20 users complete a booking without help, measure: ">= 18 of 20"}]}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        let covered = Set(
            input.currentDeliverables.filter { !$0.criteria.isEmpty || !$0.ownCriteria.isEmpty }.compactMap(\.milestone)
        )
        return input.plan.milestones.filter { $0.isKey && $0.criteria.isEmpty && !covered.contains($0.id) }.map {
            milestone in
            RuleFinding(
                milestone.provenance,
                at: "title",
                "the key milestone \(milestone.id) has no acceptance criteria"
            )
        }
    }
}
