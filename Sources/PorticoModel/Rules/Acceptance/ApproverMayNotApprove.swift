import PorticoDiagnostics

/// An approver whom the client has not named as one.
struct ApproverMayNotApprove: Rule {
    let name = "approver-may-not-approve"
    let severity = Diagnostic.Severity.error
    let summary = "a deliverable's approver is not allowed to accept"
    let explanation = "The review is asked of somebody whose answer does not count."
    let fix = "name another approver, or mark the person with approver: true when the client says so"
    let breaking = RuleExample(
        ["deliverables.yml": "deliverables:\n  - {id: D-07, title: Pilot configuration, approver: «c.lee»}\n"],
        message: "c.lee is to accept D-07, but may not"
    )
    let passing = RuleExample(
        ["deliverables.yml": "deliverables:\n  - {id: D-07, title: Pilot configuration, approver: j.doe}\n"]
    )

    func findings(in scope: RuleScope) -> [Finding] {
        scope.project.deliverables.compactMap { deliverable in
            guard let person = scope.person(deliverable.approver) else { return nil }
            guard !person.approver || person.side == .supplier else { return nil }
            return Finding(
                deliverable.provenance,
                "approver",
                "\(person.id) is to accept \(deliverable.id), but may not"
            )
        }
    }
}
