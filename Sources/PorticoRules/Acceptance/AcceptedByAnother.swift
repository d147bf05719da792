import PorticoModel

struct AcceptedByAnother: Rule {
    let name = "accepted-by-another"
    let summary = "A deliverable is accepted by its approver"
    let explanation = """
        The register names one approver, but the record names another person who may also accept. One of the two is \
        out of date.
        """
    let fix = "change `approver:`, or say in `statement:` who stood in for whom"
    let example = """
        client.yml
          name: Acme Dental Group
          people:
            - {id: j.doe, name: Jane Doe, side: client, email: jane@acme.example, approver: true}
            - {id: k.poe, name: Kim Poe, side: client, email: kim@acme.example, approver: true}
        deliverables.yml
          deliverables:
            - {id: D-07, title: Pilot configuration, version: "1.1", status: accepted, approver: j.doe,
        -      acceptance: {version: "1.1", by: «k.poe», on: 2026-03-12, method: email}}
        → D-07 was accepted by k.poe; its approver is j.doe
        +      acceptance: {version: "1.1", by: k.poe, on: 2026-03-12, method: email, statement: For Jane Doe.}}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.deliverables.compactMap { deliverable -> RuleFinding? in
            guard let acceptance = deliverable.acceptance, let approver = deliverable.approver,
                acceptance.by != approver,
                input.people[acceptance.by]?.approver == true, acceptance.statement == nil
            else { return nil }
            return RuleFinding(
                acceptance.provenance,
                at: "by",
                in: deliverable.provenance,
                "\(deliverable.id) was accepted by \(acceptance.by); its approver is \(approver)"
            )
        }
    }
}
