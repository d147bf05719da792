import PorticoDiagnostics
import PorticoModel

struct RiskUnscored: Rule {
    let name = "risk-unscored"
    let severity = Diagnostic.Severity.warning
    let summary = "An open risk is weighed"
    let explanation = """
        Without `probability` and `impact` it cannot be ranked, and the home page shows the top risks only.
        """
    let fix = "add both, 1 (hardly, slight) to 5 (almost surely, grave)"
    let example = """
        raid.yml
          risks:
        -   - {id: R-2, title: «Test data comes late», owner: c.lee}
        → R-2 is not weighed: probability or impact is missing
        +   - {id: R-2, title: Test data comes late, owner: c.lee, probability: 2, impact: 4}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.raid.risks.filter { $0.status == .open && $0.score == nil }.map { item in
            RuleFinding(item.provenance, at: "title", "\(item.id) is not weighed: probability or impact is missing")
        }
    }
}
