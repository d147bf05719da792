import PorticoModel

struct PersonUnreachable: ClientRule {
    let name = "person-unreachable"
    let summary = "Everybody on the people page has contact details"
    let explanation = """
        A person without `email` and `phone` is only a name. Readers open this page when something has failed.
        """
    let fix = "add `email:` or `phone:`"
    let example = """
        client.yml
          name: Acme Dental Group
          people:
        -   - {id: j.doe, name: «Jane Doe», side: client, role: Sponsor}
        → Jane Doe has neither e-mail nor telephone
        +   - {id: j.doe, name: Jane Doe, side: client, role: Sponsor, email: jane@acme.example}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.portal.client.people.filter { $0.email == nil && $0.phone == nil }.map { person in
            RuleFinding(person.provenance, at: "name", "\(person.name) has neither e-mail nor telephone")
        }
    }
}
