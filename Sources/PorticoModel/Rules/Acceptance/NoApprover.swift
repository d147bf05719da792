import PorticoDiagnostics

/// A project without anybody who may accept its work.
struct NoApprover: Rule {
    let name = "no-approver"
    let severity = Diagnostic.Severity.warning
    let summary = "nobody on the client's side may accept deliverables"
    let explanation = "There are deliverables, and nobody who could accept them."
    let fix = "ask the client who may accept and mark the person with approver: true"
    let breaking = RuleExample(
        [
            "client.yml": "name: Acme\npeople:\n  - {id: j.doe, name: Jane Doe, side: client}\n",
            "deliverables.yml": "deliverables:\n  - {id: «D-07», title: Pilot configuration}\n",
        ],
        message: "nobody on the client's side may accept D-07"
    )
    let passing = RuleExample([
        "client.yml": "name: Acme\npeople:\n  - {id: j.doe, name: Jane Doe, side: client, approver: true}\n",
        "deliverables.yml": "deliverables:\n  - {id: D-07, title: Pilot configuration}\n",
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        guard let first = scope.project.deliverables.first(where: \.isOpen) else { return [] }
        guard !scope.client.people.contains(where: { $0.side == .client && $0.approver }) else { return [] }
        return [Finding(first.provenance, "id", "nobody on the client's side may accept \(first.id)")]
    }
}
