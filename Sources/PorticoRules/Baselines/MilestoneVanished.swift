import PorticoModel

struct MilestoneVanished: Rule {
    let name = "milestone-vanished"
    let summary = "A promised milestone does not simply disappear"
    let explanation = """
        The milestone was in the plan of the last published week and is missing now. A promise is kept, moved, or \
        given up by a decision or an approved change request that names it in `affects` or `impact.milestones`. \
        Otherwise the trend breaks off and the client will ask why.
        """
    let fix = "restore it, or record the decision that gave it up; if only its id changed, keep the old one"
    let example = """
        As of 2026-03-13.
        On 2026-03-06: M4 baseline 2026-05-29, forecast 2026-05-29.
        plan.yml
          milestones:
        +   - {id: M4, title: Staff trained, baseline: 2026-05-29}
            «-» {id: M5, title: Go-live completed, baseline: 2026-06-30}
        → M4 was in the plan of 2026-03-06 but is missing now
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
                "\(id) was in the plan of \(last.date) but is missing now"
            )
        }
    }
}
