import PorticoModel

struct EscalationOneSided: ClientRule {
    let name = "escalation-one-sided"
    let summary = "An escalation path includes both sides"
    let explanation = """
        An escalation must lead to people who can decide, at the supplier and at the client. With people from only one \
        side, a complaint goes round in circles.
        """
    let fix = "add the person on the other side who can decide"
    let example = """
        client.yml
          name: Acme Dental Group
          people:
            - {id: c.lee, name: Chris Lee, side: supplier, role: Lead consultant, email: chris@consult.example}
        -   - {id: a.osei, name: Abena Osei, side: supplier, role: Director, email: abena@consult.example}
        - escalation: «[»c.lee, a.osei]
        → everybody in the escalation path is on the supplier's side
        +   - {id: j.doe, name: Jane Doe, side: client, role: Sponsor, email: jane@acme.example}
        + escalation: [c.lee, j.doe]
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        let client = input.portal.client
        let people = client.escalation.map { input.people[$0] }
        // The side of an unknown id cannot be determined.
        let sides = Set(people.map { $0?.side })
        guard sides.count == 1, let side = sides.first ?? nil else { return [] }
        let message = "everybody in the escalation path is on the \(side.rawValue)'s side"
        return [
            RuleFinding(client.provenance, at: "escalation", message).resting(on: people.compactMap { $0?.provenance })
        ]
    }
}
