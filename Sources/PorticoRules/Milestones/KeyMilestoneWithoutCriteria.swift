import PorticoDiagnostics
import PorticoModel

struct KeyMilestoneWithoutCriteria: Rule {
    let name = "key-milestone-without-criteria"
    let severity = Diagnostic.Severity.warning
    let summary = "A key milestone says by what it will be known to be reached"
    let explanation = """
        Payments and go-lives hang on key milestones. Without criteria, agreed before, reaching one is a matter of opinion on the day itself. \
        Criteria of a deliverable that belongs to the milestone count as well.
        """
    let fix = "add `criteria: [{id: AC-1, text: …, measure: \">= 18 of 20\"}]`"
    let source: String? = "PRINCE2: acceptance criteria are agreed before the work starts"
    let example = """
        plan.yml
          milestones:
        -   - {id: M3, title: «Pilot accepted», key: true, owner: c.lee, baseline: 2026-04-11}
        → key milestone M3 has no acceptance criteria
        +   - {id: M3, title: Pilot accepted, key: true, owner: c.lee, baseline: 2026-04-11,
        +      criteria: [{id: AC-1, text: 20 users complete a booking without help, measure: ">= 18 of 20"}]}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        let covered = Set(
            input.currentDeliverables.filter { !$0.criteria.isEmpty || !$0.ownCriteria.isEmpty }.compactMap(\.milestone)
        )
        return input.plan.milestones.filter { $0.isKey && $0.criteria.isEmpty && !covered.contains($0.id) }.map {
            milestone in
            RuleFinding(milestone.provenance, at: "title", "key milestone \(milestone.id) has no acceptance criteria")
        }
    }
}
