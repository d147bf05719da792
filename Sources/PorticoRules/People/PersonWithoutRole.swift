import PorticoDiagnostics
import PorticoModel

struct PersonWithoutRole: ClientRule {
    let name = "person-without-role"
    let severity = Diagnostic.Severity.note
    let summary = "Everybody has a role"
    let explanation = "Readers look for who does what, not for names they do not know yet."
    let fix = "add `role:`"
    let breaking = RuleExample(
        .client(
            """
            name: Acme Dental Group
            people:
              - {id: j.doe, name: Jane Doe, side: client, email: jane@acme.example}
            """
        ),
        finding: "client.yml:3:23: Jane Doe has no role"
    )
    let passing = RuleExample(
        .client(
            """
            name: Acme Dental Group
            people:
              - {id: j.doe, name: Jane Doe, side: client, role: Sponsor, email: jane@acme.example}
            """
        )
    )

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.portal.client.people.filter { $0.role == nil }.map { person in
            RuleFinding(person.provenance, at: "name", "\(person.name) has no role")
        }
    }
}
