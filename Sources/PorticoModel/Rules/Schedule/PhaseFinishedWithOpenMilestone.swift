import PorticoDiagnostics

/// A phase called finished while something it was for is still to come.
struct PhaseFinishedWithOpenMilestone: Rule {
    let name = "phase-finished-with-open-milestone"
    let severity = Diagnostic.Severity.warning
    let summary = "a phase has finished while a milestone of it is open"
    let explanation = "The phase is drawn as done, its milestone as to come: one of the two is not true."
    let fix = "enter the milestone's actual date, move it to another phase, or keep the phase open"
    let breaking = RuleExample(
        [
            "plan.yml": """
            phases:
              - id: P1
                title: Discovery
                baseline: {start: 2026-02-02, finish: 2026-03-06}
                actual: {start: 2026-02-02, finish: «2026-03-06»}
            milestones:
              - {id: M1, title: Inventory signed off, phase: P1, baseline: 2026-03-06, forecast: 2026-03-20}

            """
        ],
        message: "P1 finished on 2026-03-06, but its milestone M1 is open"
    )
    let passing = RuleExample([
        "plan.yml": """
        phases:
          - id: P1
            title: Discovery
            baseline: {start: 2026-02-02, finish: 2026-03-06}
            actual: {start: 2026-02-02, finish: 2026-03-06}
        milestones:
          - {id: M1, title: Inventory signed off, phase: P1, baseline: 2026-03-06, actual: 2026-03-06}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.plan.milestones.compactMap { milestone in
            guard milestone.actual == nil, let phase = scope.phase(milestone.phase) else { return nil }
            guard let finish = phase.actual.finish else { return nil }
            return Finding(
                phase.provenance,
                "actual.finish",
                "\(phase.id) finished on \(finish), but its milestone \(milestone.id) is open"
            )
        }
    }
}
