import PorticoDiagnostics
import PorticoModel

struct DeliverableAfterMilestone: Rule {
    let name = "deliverable-after-milestone"
    let summary = "A deliverable is due before the milestone that needs it"
    let explanation = """
        An open deliverable is expected after the milestone it belongs to. Either the milestone will slip as well, or \
        it does not need this deliverable.
        """
    let fix = "move the milestone too, or assign the deliverable to a later one"
    let example = """
        plan.yml
          milestones:
        -   - {id: M3, title: Pilot accepted, baseline: 2026-04-11}
        +   - {id: M3, title: Pilot accepted, baseline: 2026-04-11, forecast: 2026-04-25, reason: Configuration late (D-07)}
        deliverables.yml
          deliverables:
            - {id: D-07, title: Pilot configuration, milestone: M3, status: in_progress, baseline: 2026-04-04, forecast: «2026-04-18»}
        → D-07 is expected on 2026-04-18, after M3 on 2026-04-11
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.deliverables.filter { $0.isOpen && !$0.isDelivered }.compactMap {
            deliverable -> RuleFinding? in
            guard let id = deliverable.milestone, let milestone = input.milestones[id], milestone.actual == nil,
                let needed = milestone.expected, let due = deliverable.forecast ?? deliverable.baseline, due > needed
            else { return nil }
            return deliverable.finding(
                at: ["forecast", "baseline"],
                "is expected on \(due), after \(id) on \(needed)",
                related: [.init(place: milestone.provenance.item, message: "the milestone")]
            )
        }
    }
}
