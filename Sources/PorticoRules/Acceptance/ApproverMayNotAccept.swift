import PorticoModel

struct ApproverMayNotAccept: Rule {
    let name = "approver-may-not-accept"
    let summary = "The approver of a deliverable is allowed to accept it"
    let explanation = """
        A person named as `approver` must be on the client's side and be marked `approver: true` in client.yml. It is \
        better to find this out now than on the day of acceptance.
        """
    let fix = "name an approver, or set `approver: true` once the client has confirmed it"
    let example = """
        deliverables.yml
          deliverables:
        -   - {id: D-07, title: Pilot configuration, approver: «m.ray»}
        → D-07 is to be accepted by m.ray, who may not accept
        +   - {id: D-07, title: Pilot configuration, approver: j.doe}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.currentDeliverables.compactMap { deliverable -> RuleFinding? in
            guard deliverable.acceptance == nil, let person = deliverable.approver.flatMap({ input.people[$0] }) else {
                return nil
            }
            guard person.side == .supplier || !person.approver else { return nil }
            let reason = person.side == .supplier ? "is on the supplier's side" : "may not accept"
            return deliverable.finding(at: "approver", "is to be accepted by \(person.id), who \(reason)")
        }
    }
}
