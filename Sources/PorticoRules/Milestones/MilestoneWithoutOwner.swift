import PorticoModel

struct MilestoneWithoutOwner: Rule {
    let name = "milestone-without-owner"
    let summary = "Every open key milestone has an owner"
    let explanation = """
        A date that belongs to everybody belongs to nobody. The rule checks key milestones that have not been \
        reached.
        """
    let fix = "add `owner:` with a person's id"
    let example = """
        plan.yml
          milestones:
        -   - {id: M3, title: «Pilot accepted», key: true, baseline: 2026-04-11}
        → the key milestone M3 has no owner
        +   - {id: M3, title: Pilot accepted, key: true, owner: c.lee, baseline: 2026-04-11}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.plan.milestones.filter { $0.isKey && $0.actual == nil && $0.owner == nil }.map { milestone in
            RuleFinding(milestone.provenance, at: "title", "the key milestone \(milestone.id) has no owner")
        }
    }
}
