import PorticoModel

struct EscalationRepeated: ClientRule {
    let name = "escalation-repeated"
    let summary = "Each step of an escalation is a different person"
    let explanation = "Somebody who could not help at the first step will not help at the third."
    let fix = "remove the repetition, or name the next person"
    let example = """
        client.yml
          name: Acme Dental Group
          people:
            - {id: c.lee, name: Chris Lee, side: supplier, role: Lead consultant, email: chris@consult.example}
            - {id: j.doe, name: Jane Doe, side: client, role: Sponsor, email: jane@acme.example}
        - escalation: [c.lee, j.doe, «c.lee»]
        → c.lee is in the escalation path twice
        + escalation: [c.lee, j.doe]
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        let client = input.portal.client
        return client.escalation.indices.filter { client.escalation[..<$0].contains(client.escalation[$0]) }.map {
            index in
            RuleFinding(
                client.provenance,
                at: "escalation.\(index)",
                "\(client.escalation[index]) is in the escalation path twice"
            )
        }
    }
}
