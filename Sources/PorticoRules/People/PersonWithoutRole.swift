import PorticoDiagnostics
import PorticoModel

struct PersonWithoutRole: ClientRule {
    let name = "person-without-role"
    let severity = Diagnostic.Severity.note
    let summary = "Everybody has a role"
    let explanation = "Readers look for who does what, not for names they do not know yet."
    let fix = "add `role:`"
    let example = """
        client.yml
          name: Acme Dental Group
          people:
        -   - {id: j.doe, name: «Jane Doe», side: client, email: jane@acme.example}
        → Jane Doe has no role
        +   - {id: j.doe, name: Jane Doe, side: client, role: Sponsor, email: jane@acme.example}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.portal.client.people.filter { $0.role == nil }.map { person in
            RuleFinding(person.provenance, at: "name", "\(person.name) has no role")
        }
    }
}
