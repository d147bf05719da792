import PorticoDiagnostics

/// A decision nobody signed for.
struct DecisionIncomplete: Rule {
    let name = "decision-incomplete"
    let severity = Diagnostic.Severity.warning
    let summary = "a decision does not say by whom and when"
    let explanation = "A decision is looked up when it is doubted; then the name and the day are what matters."
    let fix = "enter by and on"
    let breaking = RuleExample(
        ["raid.yml": "decisions:\n  - {id: DEC-3, title: Where mail lives, decision: «In the workspace»}\n"],
        message: "DEC-3 is decided, but not by whom and when"
    )
    let passing = RuleExample([
        "raid.yml":
            "decisions:\n  - {id: DEC-3, title: Where mail lives, decision: In the workspace, by: j.doe, on: 2026-03-04}\n"
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.raid.decisions.compactMap { decision in
            guard decision.decision != nil, decision.by == nil || decision.on == nil else { return nil }
            let missing =
                switch (decision.by, decision.on) {
                case (nil, nil): "by whom and when"
                case (nil, _): "by whom"
                default: "when"
                }
            return Finding(decision.provenance, "decision", "\(decision.id) is decided, but not \(missing)")
        }
    }
}
