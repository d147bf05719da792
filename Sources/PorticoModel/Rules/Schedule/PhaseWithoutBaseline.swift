import PorticoDiagnostics

/// A phase nobody promised anything about.
struct PhaseWithoutBaseline: Rule {
    let name = "phase-without-baseline"
    let severity = Diagnostic.Severity.warning
    let summary = "a phase has no whole baseline"
    let explanation = "The timeline draws the promise as the outline of the bar; without both ends there is none."
    let fix = "enter the start and the finish that were agreed"
    let breaking = RuleExample(
        ["plan.yml": "phases:\n  - {id: P1, title: Discovery, baseline: «{»start: 2026-03-02}}\n"],
        message: "the baseline of P1 has no finish"
    )
    let passing = RuleExample(
        ["plan.yml": "phases:\n  - {id: P1, title: Discovery, baseline: {start: 2026-03-02, finish: 2026-03-27}}\n"]
    )

    func findings(in scope: RuleScope) -> [Finding] {
        scope.plan.phases.compactMap { phase in
            let missing =
                switch (phase.baseline.start, phase.baseline.finish) {
                case (nil, nil): "dates"
                case (nil, _): "start"
                case (_, nil): "finish"
                default: ""
                }
            guard !missing.isEmpty else { return nil }
            return Finding(phase.provenance, "baseline", "the baseline of \(phase.id) has no \(missing)")
        }
    }
}
