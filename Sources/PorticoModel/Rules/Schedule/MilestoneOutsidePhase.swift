import PorticoDiagnostics

/// A milestone promised for a day on which its phase is not running.
struct MilestoneOutsidePhase: Rule {
    let name = "milestone-outside-phase"
    let severity = Diagnostic.Severity.warning
    let summary = "a milestone lies outside its phase"
    let explanation = "The timeline draws the milestone on its phase's row; outside the bar it looks like a mistake."
    let fix = "move the milestone, the phase's end, or give the milestone another phase"
    let breaking = RuleExample(
        [
            "plan.yml": """
            phases:
              - {id: P1, title: Discovery, baseline: {start: 2026-03-02, finish: 2026-03-27}}
            milestones:
              - {id: M1, title: Inventory signed off, phase: P1, baseline: «2026-04-03»}

            """
        ],
        message: "the baseline of M1 is 2026-04-03, but P1 runs from 2026-03-02 to 2026-03-27"
    )
    let passing = RuleExample([
        "plan.yml": """
        phases:
          - {id: P1, title: Discovery, baseline: {start: 2026-03-02, finish: 2026-03-27}}
        milestones:
          - {id: M1, title: Inventory signed off, phase: P1, baseline: 2026-03-27}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.plan.milestones.compactMap { milestone in
            guard let phase = scope.phase(milestone.phase), let date = milestone.baseline else { return nil }
            guard let start = phase.baseline.start, let finish = phase.baseline.finish else { return nil }
            guard date < start || date > finish else { return nil }
            return Finding(
                milestone.provenance,
                "baseline",
                "the baseline of \(milestone.id) is \(date), but \(phase.id) runs from \(start) to \(finish)"
            )
        }
    }
}
