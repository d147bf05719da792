import PorticoModel

struct DecisionIncomplete: Rule {
    let name = "decision-incomplete"
    let summary = "A decision says who made it and when"
    let explanation = "If a decision has no `by` or `on`, nobody can say a year later whether it was binding."
    let fix = "add `by:` and `on:`"
    let example = """
        raid.yml
          decisions:
        -   - {id: DEC-3, title: Which records are imported, decision: «The last ten years»}
        → DEC-3 is decided, but does not say who and when
        +   - {id: DEC-3, title: Which records are imported, decision: The last ten years, by: j.doe, on: 2026-02-12}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.raid.decisions.filter { $0.decision != nil }.compactMap { decision -> RuleFinding? in
            let missing = [decision.by == nil ? "who" : nil, decision.on == nil ? "when" : nil].compactMap(\.self)
            guard !missing.isEmpty else { return nil }
            return decision.finding(at: "decision", "is decided, but does not say \(missing.inWords)")
        }
    }
}
