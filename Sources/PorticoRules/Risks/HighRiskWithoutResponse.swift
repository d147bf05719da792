import PorticoModel

struct HighRiskWithoutResponse: Rule {
    let name = "high-risk-without-response"
    let summary = "A high risk has a response"
    let explanation = """
        An open risk has a score (probability × impact) of 15 or more, but neither a `response` with an `action` nor \
        a decision to accept it. Knowing about a danger and doing nothing is worse than not knowing.
        """
    let fix = "add `response:` and `action:`; if the decision is to accept it, add `response: accept` with its action"
    let source: String? = "PRINCE2: risk theme, every risk has an owner and a response"
    let example = """
        raid.yml
          risks:
        -   - {id: R-2, title: «Test data comes late», probability: 4, impact: 4, owner: c.lee}
        → R-2 scores 16 of 25 and has no response and no action
        +   - {id: R-2, title: Test data comes late, probability: 4, impact: 4, owner: c.lee, response: reduce, action: Synthetic data by 20 March}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.raid.risks.filter { $0.status == .open }.compactMap { risk -> RuleFinding? in
            guard let score = risk.score, score >= 15 else { return nil }
            let missing = [risk.response == nil ? "response" : nil, risk.action == nil ? "action" : nil].compactMap(
                \.self
            )
            guard !missing.isEmpty else { return nil }
            return risk.finding(
                at: "title",
                "scores \(score) of 25 and has no \(missing.joined(separator: " and no "))"
            )
        }
    }
}
