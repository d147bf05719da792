import PorticoDiagnostics
import PorticoModel

struct AcceptedByUnauthorised: Rule {
    let name = "accepted-by-unauthorised"
    let severity = Diagnostic.Severity.error
    let summary = "The person who accepts a deliverable is allowed to"
    let explanation = """
        The person in `acceptance.by` must be on the client's side and be marked `approver: true` in client.yml. In a \
        dispute, acceptance by anybody else is worthless.
        """
    let fix = "ask an approver to accept, or set `approver: true` once the client has confirmed it"
    let source: String? = "PRINCE2: the acceptance authority is named in the product description"
    let example = """
        deliverables.yml
          deliverables:
            - {id: D-07, title: Pilot configuration, version: "1.1", status: accepted,
        -      acceptance: {version: "1.1", by: «m.ray», on: 2026-03-12, method: email, statement: Fine with us.}}
        → D-07 was accepted by m.ray, who may not accept
        +      acceptance: {version: "1.1", by: j.doe, on: 2026-03-12, method: email, statement: Accepted.}}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.deliverables.compactMap { deliverable -> RuleFinding? in
            guard let acceptance = deliverable.acceptance, let person = input.people[acceptance.by] else { return nil }
            guard person.side == .supplier || !person.approver else { return nil }
            let reason = person.side == .supplier ? "is on the supplier's side" : "may not accept"
            return RuleFinding(
                acceptance.provenance,
                at: "by",
                in: deliverable.provenance,
                "\(deliverable.id) was accepted by \(person.id), who \(reason)",
                related: [.init(place: person.provenance.item, message: "the person")]
            ).resting(on: [person.provenance])
        }
    }
}
