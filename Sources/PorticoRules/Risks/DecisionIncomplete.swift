import PorticoModel

struct DecisionIncomplete: Rule {
    let name = "decision-incomplete"
    let summary = "A decision says what was decided, by whom and when"
    let explanation = """
        If a decision has no `by` or `on`, nobody can say a year later whether it was binding. A past `on` \
        without a `decision` says that something was decided, but not what; a future one is the day by which the decision \
        is needed.
        """
    let fix = "add `decision:`, `by:` and `on:`; remove `on:` while it is open"
    let example = """
        raid.yml
          decisions:
        -   - {id: DEC-3, title: Which records are imported, decision: «The last ten years»}
        → DEC-3 is decided, but does not say who and when
        +   - {id: DEC-3, title: Which records are imported, decision: The last ten years, by: j.doe, on: 2026-02-12}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.raid.decisions.compactMap { decision -> RuleFinding? in
            guard decision.decision != nil else {
                guard let day = decision.on, day <= input.latestKnownDay else { return nil }
                let message = "\(decision.id) was decided on \(day), but does not say what"
                return RuleFinding(decision.provenance, at: "on", message)
            }
            let missing = [decision.by == nil ? "who" : nil, decision.on == nil ? "when" : nil].compactMap(\.self)
            guard !missing.isEmpty else { return nil }
            return decision.finding(at: "decision", "is decided, but does not say \(missing.inWords)")
        }
    }
}
