import PorticoDiagnostics
import PorticoModel

struct MilestoneOutsidePhase: Rule {
    let name = "milestone-outside-phase"
    let summary = "A milestone is within the phase it belongs to"
    let explanation = """
        The rule compares its expected date with the phase's expected period (actual ends, otherwise forecast, \
        otherwise baseline). If one moved and the other did not, only half of the plan was updated.
        """
    let fix = "move the phase's forecast as well, or change the milestone's phase"
    let example = """
        plan.yml
          phases:
        -   - {id: P4, title: Implementation, baseline: {start: 2026-02-10, finish: 2026-04-25}}
        +   - {id: P4, title: Implementation, baseline: {start: 2026-02-10, finish: 2026-04-25},
        +      forecast: {finish: 2026-05-09}, reason: Late test data}
          milestones:
            - {id: M3, title: Pilot accepted, phase: P4, baseline: 2026-04-11, forecast: «2026-05-02», reason: Late test data}
        → M3 on 2026-05-02 is after P4 finishes on 2026-04-25
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.plan.milestones.compactMap { milestone -> RuleFinding? in
            guard let phase = milestone.phase.flatMap({ input.phases[$0] }), let date = milestone.expected else {
                return nil
            }
            let span = phase.expected
            let side: String
            if let start = span.start, date < start {
                side = "before \(phase.id) starts on \(start)"
            } else if let finish = span.finish, date > finish {
                side = "after \(phase.id) finishes on \(finish)"
            } else {
                return nil
            }
            return milestone.finding(
                at: ["actual", "forecast", "baseline"],
                "on \(date) is \(side)",
                related: [.init(place: phase.provenance.item, message: "the phase")]
            )
        }
    }
}
