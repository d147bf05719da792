import PorticoDiagnostics

/// Somebody to turn to in need, and no way to do it.
struct EscalationUnreachable: Rule {
    let name = "escalation-unreachable"
    let severity = Diagnostic.Severity.warning
    let summary = "a person of the escalation has neither e-mail nor telephone"
    let explanation = "The escalation is read on a bad day. It must end with a number."
    let fix = "add the person's email or phone"
    let breaking = RuleExample(
        [
            "client.yml":
                "name: Acme\npeople:\n  - {id: c.lee, name: Chris Lee, side: supplier}\nescalation: [«c.lee»]\n"
        ],
        message: "c.lee has neither e-mail nor telephone"
    )
    let passing = RuleExample([
        "client.yml": """
        name: Acme
        people:
          - {id: c.lee, name: Chris Lee, side: supplier, phone: "+49 30 0000"}
        escalation: [c.lee]

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        guard scope.project.folder.isEmpty else { return [] }
        return scope.client.escalation.enumerated().compactMap { index, id in
            guard let person = scope.person(id), person.email == nil, person.phone == nil else { return nil }
            return Finding(scope.client.provenance, "escalation.\(index)", "\(id) has neither e-mail nor telephone")
        }
    }
}
