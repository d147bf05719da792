import PorticoModel

struct AcceptedByAnother: Rule {
    let name = "accepted-by-another"
    let summary = "A deliverable is accepted by its approver"
    let explanation = """
        The register names one approver, but the record names another person who may also accept. A deputy acts for \
        somebody: the record must name the approver in its `statement`, by name or id, or have the approval as a file \
        in `evidence`. A statement such as "ok" says neither.
        """
    let fix =
        "change `approver:`, name the approver in `statement:` (\"For Jane Doe\"), or add the approval as `evidence:`"
    let example = """
        client.yml
          name: Acme Dental Group
          people:
            - {id: j.doe, name: Jane Doe, side: client, email: jane@acme.example, approver: true}
            - {id: k.poe, name: Kim Poe, side: client, email: kim@acme.example, approver: true}
        deliverables.yml
          deliverables:
            - {id: D-07, title: Pilot configuration, version: "1.1", status: accepted, approver: j.doe,
        -      acceptance: {version: "1.1", by: «k.poe», on: 2026-03-12, method: email, statement: Ok.}}
        → D-07 was accepted by k.poe; its approver is j.doe
        +      acceptance: {version: "1.1", by: k.poe, on: 2026-03-12, method: email, statement: For Jane Doe.}}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.deliverables.compactMap { deliverable -> RuleFinding? in
            guard let acceptance = deliverable.acceptance, let approver = deliverable.approver,
                acceptance.by != approver,
                input.people[acceptance.by]?.approver == true, acceptance.evidence == nil,
                !isNamed(approver, in: acceptance.statement, input)
            else { return nil }
            return RuleFinding(
                acceptance.provenance,
                at: "by",
                in: deliverable.provenance,
                "\(deliverable.id) was accepted by \(acceptance.by); its approver is \(approver)"
            )
        }
    }

    /// Whether the statement contains the person's id, whole name or last name.
    private func isNamed(_ id: String, in statement: String?, _ input: RuleInput) -> Bool {
        guard let statement = statement?.lowercased() else { return false }
        let name = input.people[id]?.name.lowercased() ?? id
        let words = Set(statement.split { !$0.isLetter && $0 != "-" })
        return statement.names(id.lowercased()) || statement.contains(name)
            || name.split(separator: " ").last.map(words.contains) == true
    }
}
