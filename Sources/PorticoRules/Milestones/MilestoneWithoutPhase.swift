import PorticoDiagnostics
import PorticoModel

struct MilestoneWithoutPhase: Rule {
    let name = "milestone-without-phase"
    let severity = Diagnostic.Severity.note
    let summary = "If a plan has phases, every milestone belongs to one"
    let explanation = """
        The timeline draws a milestone in the row of its phase. One without a phase appears separately, below all \
        phases.
        """
    let fix = "add `phase:` with the phase's id"
    let example = """
        plan.yml
          phases:
            - {id: P4, title: Implementation, baseline: {start: 2026-04-01, finish: 2026-05-29}}
          milestones:
        -   - «{»id: M3, title: Pilot accepted, baseline: 2026-04-11}
        → M3 belongs to no phase
        +   - {id: M3, title: Pilot accepted, phase: P4, baseline: 2026-04-11}
            - {id: M4, title: Staff trained, phase: P4, baseline: 2026-05-29}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        // If no milestone in a plan has a phase, that is intentional.
        guard !input.plan.phases.isEmpty, input.plan.milestones.contains(where: { $0.phase != nil }) else { return [] }
        return input.plan.milestones.filter { $0.phase == nil }.map { milestone in
            RuleFinding(milestone.provenance, "\(milestone.id) belongs to no phase")
        }
    }
}
