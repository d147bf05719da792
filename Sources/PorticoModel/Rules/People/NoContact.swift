import PorticoDiagnostics

/// A portal that does not say whom to ask.
struct NoContact: Rule {
    let name = "no-contact"
    let severity = Diagnostic.Severity.warning
    let summary = "nobody on the supplier's side can be reached"
    let explanation = "Whom to reach, how, and how fast they answer is part of every portal."
    let fix = "add at least one person of the supplier's with email or phone"
    let breaking = RuleExample(
        ["client.yml": "name: Acme\npeople: «[»{id: j.doe, name: Jane Doe, side: client}]\n"],
        message: "nobody on the supplier's side can be reached"
    )
    let passing = RuleExample(
        [
            "client.yml":
                "name: Acme\npeople: [{id: c.lee, name: Chris Lee, side: supplier, email: chris@consult.example}]\n"
        ]
    )

    func findings(in scope: RuleScope) -> [Finding] {
        guard scope.project.folder.isEmpty, !scope.client.people.isEmpty else { return [] }
        let reachable = scope.client.people.contains { $0.side == .supplier && ($0.email != nil || $0.phone != nil) }
        guard !reachable else { return [] }
        return [Finding(scope.client.provenance, "people", "nobody on the supplier's side can be reached")]
    }
}
