import PorticoDiagnostics

/// A phase that ends before it begins.
struct FinishBeforeStart: Rule {
    let name = "finish-before-start"
    let severity = Diagnostic.Severity.error
    let summary = "a phase finishes before it starts"
    let explanation = "One of the two dates is wrong, and no picture of it would be true."
    let fix = "correct one of the two dates"
    let breaking = RuleExample(
        ["plan.yml": "phases:\n  - {id: P1, title: Discovery, baseline: {start: 2026-03-02, finish: «2026-02-27»}}\n"],
        message: "the baseline of P1 finishes on 2026-02-27, before it starts on 2026-03-02"
    )
    let passing = RuleExample(
        ["plan.yml": "phases:\n  - {id: P1, title: Discovery, baseline: {start: 2026-03-02, finish: 2026-03-27}}\n"]
    )

    func findings(in scope: RuleScope) -> [Finding] {
        scope.plan.phases.flatMap { phase in
            [("baseline", phase.baseline), ("forecast", phase.forecast), ("actual", phase.actual)].compactMap {
                name,
                span in
                guard let start = span.start, let finish = span.finish, finish < start else { return nil }
                return Finding(
                    phase.provenance,
                    "\(name).finish",
                    "the \(name) of \(phase.id) finishes on \(finish), before it starts on \(start)"
                )
            }
        }
    }
}
