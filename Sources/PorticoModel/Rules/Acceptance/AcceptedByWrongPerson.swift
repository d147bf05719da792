import PorticoDiagnostics

/// An acceptance by somebody who may not give it.
struct AcceptedByWrongPerson: Rule {
    let name = "accepted-by-wrong-person"
    let severity = Diagnostic.Severity.error
    let summary = "a deliverable was accepted by somebody who may not"
    let explanation = """
        Only the people the client has named can accept for the client. An acceptance by anybody else can be taken back by \
        the first who looks.
        """
    let fix = "have it accepted by its approver, or mark the person with approver: true when the client says so"
    let breaking = RuleExample(
        [
            "deliverables.yml": """
            deliverables:
              - id: D-07
                title: Pilot configuration
                version: "1.1"
                status: accepted
                acceptance: {version: "1.1", by: «c.lee», on: 2026-03-10}

            """
        ],
        message: "D-07 was accepted by c.lee, who is on the supplier's side"
    )
    let passing = RuleExample([
        "deliverables.yml": """
        deliverables:
          - id: D-07
            title: Pilot configuration
            version: "1.1"
            status: accepted
            acceptance: {version: "1.1", by: j.doe, on: 2026-03-10}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.project.deliverables.compactMap { deliverable in
            guard let acceptance = deliverable.acceptance, let person = scope.person(acceptance.by) else { return nil }
            guard let objection = objection(to: person, for: deliverable) else { return nil }
            return Finding(
                acceptance.provenance,
                "by",
                "\(deliverable.id) was accepted by \(person.id), who \(objection)"
            )
        }
    }

    private func objection(to person: Person, for deliverable: Deliverable) -> String? {
        if person.side == .supplier { return "is on the supplier's side" }
        if !person.approver { return "is no approver" }
        guard let approver = deliverable.approver, approver != person.id else { return nil }
        return "is not its approver \(approver)"
    }
}
