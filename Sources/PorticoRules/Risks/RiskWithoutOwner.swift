import PorticoModel

struct RiskWithoutOwner: Rule {
    let name = "risk-without-owner"
    let summary = "Every open risk has an owner"
    let explanation = "Nobody notices a risk without an owner until it has happened."
    let fix = "add `owner:` with a person's id"
    let source: String? = "PRINCE2: risk theme, every risk has an owner"
    let example = """
        raid.yml
          risks:
        -   - {id: R-2, title: «Test data comes late», probability: 2, impact: 4}
        → R-2 has no owner
        +   - {id: R-2, title: Test data comes late, probability: 2, impact: 4, owner: c.lee}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.raid.risks.filter { $0.status == .open && $0.owner == nil }.map { item in
            item.finding(at: "title", "has no owner")
        }
    }
}
