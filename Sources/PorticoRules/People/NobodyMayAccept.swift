import PorticoModel

struct NobodyMayAccept: ClientRule {
    let name = "nobody-may-accept"
    let summary = "If there are deliverables, somebody may accept them"
    let explanation = """
        There are deliverables, but nobody on the client's side is marked `approver: true` in client.yml.
        """
    let fix = "agree with the client who accepts, and add `approver: true`"
    let example = """
        client.yml
          name: Acme Dental Group
          people:
        -   «-» {id: j.doe, name: Jane Doe, side: client, role: Sponsor, email: jane@acme.example}
        → nobody at Acme Dental Group may accept a deliverable
        +   - {id: j.doe, name: Jane Doe, side: client, role: Sponsor, email: jane@acme.example, approver: true}
        deliverables.yml
          deliverables:
            - {id: D-01, title: Requirements}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        let client = input.portal.client
        let hasDeliverables = ([input.portal.root] + input.portal.projects).contains { !$0.deliverables.isEmpty }
        guard hasDeliverables, !client.people.contains(where: { $0.side == .client && $0.approver }) else { return [] }
        return [
            RuleFinding(client.provenance, at: ["people", "name"], "nobody at \(client.name) may accept a deliverable")
        ]
    }
}
