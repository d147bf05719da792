import PorticoDiagnostics
import PorticoModel

struct NoKeyMilestone: Rule {
    let name = "no-key-milestone"
    let severity = Diagnostic.Severity.note
    let summary = "A longer plan has key milestones"
    let explanation = """
        The finish forecast and the calculated health are based on key milestones. In a plan of five or more \
        milestones without `key: true`, all count equally, and the last one is taken as the finish.
        """
    let fix = "add `key: true` to the few the sponsor would name"
    let example = """
        plan.yml
          milestones:
            - «{»id: M1, title: Requirements agreed, baseline: 2026-01-30}
        → none of the 5 milestones is a key milestone
            - {id: M2, title: Design approved, baseline: 2026-02-27}
        -   - {id: M3, title: Pilot accepted, baseline: 2026-04-11}
        +   - {id: M3, title: Pilot accepted, key: true, baseline: 2026-04-11}
            - {id: M4, title: Staff trained, baseline: 2026-05-29}
        -   - {id: M5, title: Go-live completed, baseline: 2026-06-30}
        +   - {id: M5, title: Go-live completed, key: true, baseline: 2026-06-30}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        let milestones = input.plan.milestones
        guard milestones.count >= 5, !milestones.contains(where: \.isKey), let first = milestones.first else {
            return []
        }
        return [RuleFinding(first.provenance, "none of the \(milestones.count) milestones is a key milestone")]
    }
}
