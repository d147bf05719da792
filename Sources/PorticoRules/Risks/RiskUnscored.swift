import PorticoModel

struct RiskUnscored: Rule {
    let name = "risk-unscored"
    let summary = "An open risk has a score"
    let explanation = """
        Without `probability` and `impact`, a risk cannot be ranked, and the home page shows only the top risks.
        """
    let fix = "add both, from 1 (unlikely, minor) to 5 (almost certain, severe)"
    let example = """
        raid.yml
          risks:
        -   - {id: R-2, title: «Test data comes late», owner: c.lee}
        → R-2 has no score: probability or impact is missing
        +   - {id: R-2, title: Test data comes late, owner: c.lee, probability: 2, impact: 4}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.raid.risks.filter { $0.status == .open && $0.score == nil }.map { item in
            item.finding(at: "title", "has no score: probability or impact is missing")
        }
    }
}
