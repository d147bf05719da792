import PorticoDiagnostics

/// A risk nobody has weighed.
struct RiskUnscored: Rule {
    let name = "risk-unscored"
    let severity = Diagnostic.Severity.warning
    let summary = "an open risk has no probability or impact"
    let explanation = "Risks are shown by weight; one without stands at the end, where nobody reads."
    let fix = "enter probability and impact, each from 1 to 5"
    let source: String? = "ISO 31000, risk analysis"
    let breaking = RuleExample(
        ["raid.yml": "risks:\n  - {id: «R-2», title: Mail is lost in the cutover, owner: c.lee, due: 2026-04-01}\n"],
        message: "R-2 has no probability and no impact"
    )
    let passing = RuleExample([
        "raid.yml":
            "risks:\n  - {id: R-2, title: Mail is lost in the cutover, probability: 2, impact: 5, owner: c.lee}\n"
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.raid.risks.filter { $0.status == .open }.compactMap { risk in
            let missing = [risk.probability == nil ? "no probability" : nil, risk.impact == nil ? "no impact" : nil]
                .compactMap(\.self)
            guard !missing.isEmpty else { return nil }
            return Finding(risk.provenance, "id", "\(risk.id) has \(missing.joined(separator: " and "))")
        }
    }
}
