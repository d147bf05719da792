import PorticoDiagnostics

/// A promise of help without a time.
struct SupportWithoutResponse: Rule {
    let name = "support-without-response"
    let severity = Diagnostic.Severity.warning
    let summary = "a support level does not say how soon somebody answers"
    let explanation = "How fast we answer is what the level is for."
    let fix = "add respond: as the contract has it"
    let breaking = RuleExample(
        ["client.yml": "name: Acme\nsupport:\n  - {severity: «critical», example: Reception cannot book}\n"],
        message: "the level \"critical\" does not say how soon somebody answers"
    )
    let passing = RuleExample(
        ["client.yml": "name: Acme\nsupport:\n  - {severity: critical, example: Reception cannot book, respond: 1 h}\n"]
    )

    func findings(in scope: RuleScope) -> [Finding] {
        guard scope.project.folder.isEmpty else { return [] }
        return scope.client.support.filter { $0.respond == nil }.map {
            Finding(
                $0.provenance,
                "severity",
                "the level \"\($0.severity)\" does not say how soon somebody answers"
            )
        }
    }
}
