import PorticoDiagnostics
import PorticoModel

struct PhaseFinishedWithOpenMilestone: Rule {
    let name = "phase-finished-with-open-milestone"
    let summary = "A phase is finished only when its milestones are reached"
    let explanation = "The phase has an actual finish, but one of its milestones has not been reached."
    let fix = "set the milestone's `actual`, move it to another phase, or remove the phase's actual finish"
    let example = """
        plan.yml
          phases:
            - {id: P1, title: Discovery, baseline: {start: 2026-01-05, finish: 2026-01-30}, actual: {start: 2026-01-05, finish: «2026-01-30»}}
        → P1 finished on 2026-01-30, but its milestone M1 has not been reached
          milestones:
        -   - {id: M1, title: Requirements agreed, phase: P1, baseline: 2026-01-30}
        +   - {id: M1, title: Requirements agreed, phase: P1, baseline: 2026-01-30, actual: 2026-01-30}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.plan.milestones.filter { $0.actual == nil }.compactMap { milestone -> RuleFinding? in
            guard let phase = milestone.phase.flatMap({ input.phases[$0] }), let finish = phase.actual.finish else {
                return nil
            }
            return phase.finding(
                at: "actual.finish",
                "finished on \(finish), but its milestone \(milestone.id) has not been reached",
                related: [.init(place: milestone.provenance.item, message: "the open milestone")]
            )
        }
    }
}
