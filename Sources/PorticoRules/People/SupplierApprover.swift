import PorticoModel

struct SupplierApprover: ClientRule {
    let name = "supplier-approver"
    let summary = "Nobody accepts their own work"
    let explanation = """
        Somebody on the supplier's side is marked `approver: true`, but only the client can accept deliverables.
        """
    let fix = "remove `approver: true`, or correct the side"
    let source: String? = "PRINCE2: quality assurance is independent of the producer"
    let example = """
        client.yml
          name: Acme Dental Group
          people:
        -   - {id: c.lee, name: Chris Lee, side: supplier, role: Lead consultant, email: chris@consult.example, approver: «true»}
        → Chris Lee is on the supplier's side and may accept
        +   - {id: c.lee, name: Chris Lee, side: supplier, role: Lead consultant, email: chris@consult.example}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.portal.client.people.filter { $0.side == .supplier && $0.approver }.map { person in
            RuleFinding(person.provenance, at: "approver", "\(person.name) is on the supplier's side and may accept")
        }
    }
}
