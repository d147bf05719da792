import PorticoModel

struct DependencyAfterMilestone: Rule {
    let name = "dependency-after-milestone"
    let summary = "A dependency is met before the milestone that needs it"
    let explanation = "An open dependency has a `needed_by` after the current forecast of the milestone it is for."
    let fix = "set an earlier `needed_by`, or move the milestone's forecast"
    let example = """
        plan.yml
          milestones:
            - {id: M3, title: Pilot accepted, baseline: 2026-04-11}
        raid.yml
          dependencies:
        -   - {id: DEP-1, on: Data export, from: Vendor, needed_by: «2026-04-20», milestone: M3}
        → DEP-1 is needed by 2026-04-20, after M3, which waits for it, on 2026-04-11
        +   - {id: DEP-1, on: Data export, from: Vendor, needed_by: 2026-03-20, milestone: M3}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.raid.dependencies.filter { $0.status != .met }.compactMap { dependency -> RuleFinding? in
            guard let needed = dependency.neededBy, let id = dependency.milestone,
                let expected = input.milestones[id]?.expected,
                needed > expected
            else { return nil }
            let message = "\(dependency.id) is needed by \(needed), after \(id), which waits for it, on \(expected)"
            return RuleFinding(dependency.provenance, at: "needed_by", message)
        }
    }
}
