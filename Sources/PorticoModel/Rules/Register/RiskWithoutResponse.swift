import PorticoDiagnostics

/// A grave risk that is only watched.
struct RiskWithoutResponse: Rule {
    let name = "risk-without-response"
    let severity = Diagnostic.Severity.warning
    let summary = "a grave risk has no response or no action"
    let explanation = "A list of dangers is no plan. The sponsor wants to read what is done about them."
    let fix = "choose a response and say in action what is done"
    let breaking = RuleExample(
        ["raid.yml": "risks:\n  - {id: «R-2», title: Mail is lost in the cutover, probability: 3, impact: 5}\n"],
        message: "R-2 weighs 15 of 25 and has no response"
    )
    let passing = RuleExample([
        "raid.yml": """
        risks:
          - id: R-2
            title: Mail is lost in the cutover
            probability: 3
            impact: 5
            response: reduce
            action: Both servers receive for three days

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.raid.risks.compactMap { risk in
            guard risk.status == .open, let weight = risk.weight, weight >= 12 else { return nil }
            guard risk.response == nil || (risk.action == nil && risk.response != .accept) else { return nil }
            let missing = risk.response == nil ? "response" : "action"
            return Finding(risk.provenance, "id", "\(risk.id) weighs \(weight) of 25 and has no \(missing)")
        }
    }
}

extension Risk {
    /// Probability times impact, 1 to 25; nil where either is missing.
    package var weight: Int? {
        guard let probability, let impact else { return nil }
        return probability * impact
    }
}
