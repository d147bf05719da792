import PorticoDiagnostics
import PorticoModel

struct MilestoneOutsidePhase: Rule {
    let name = "milestone-outside-phase"
    let severity = Diagnostic.Severity.warning
    let summary = "A milestone lies inside the phase it belongs to"
    let explanation = """
        Its expected date is held against the phase's expected span (actual ends, else forecast, else baseline). A milestone that moved \
        while its phase stayed, or the other way about, is a plan updated by halves.
        """
    let fix = "move the phase's forecast with it, or name the phase it belongs to"
    let example = """
        plan.yml
          phases:
        -   - {id: P4, title: Implementation, baseline: {start: 2026-02-10, finish: 2026-04-25}}
        +   - {id: P4, title: Implementation, baseline: {start: 2026-02-10, finish: 2026-04-25},
        +      forecast: {finish: 2026-05-09}, reason: Late test data}
          milestones:
            - {id: M3, title: Pilot accepted, phase: P4, baseline: 2026-04-11, forecast: «2026-05-02», reason: Late test data}
        → M3 on 2026-05-02 lies after P4 finishes on 2026-04-25
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
            return RuleFinding(
                milestone.provenance,
                at: ["actual", "forecast", "baseline"],
                "\(milestone.id) on \(date) lies \(side)",
                related: [.init(place: phase.provenance.item, message: "the phase")]
            )
        }
    }
}
