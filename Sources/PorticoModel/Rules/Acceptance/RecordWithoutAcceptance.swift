import PorticoDiagnostics

/// A record of acceptance beside a status that knows nothing of it.
struct RecordWithoutAcceptance: Rule {
    let name = "record-without-acceptance"
    let severity = Diagnostic.Severity.error
    let summary = "a deliverable has a record of acceptance, but is not called accepted"
    let explanation = "The register would show it as open beside the record that it is not."
    let fix = "set the status to accepted, or take the record out"
    let breaking = RuleExample(
        [
            "deliverables.yml": """
            deliverables:
              - id: D-07
                title: Pilot configuration
                version: "1.1"
                status: «in_review»
                acceptance: {version: "1.1", by: j.doe, on: 2026-03-10}

            """
        ],
        message: "D-07 was accepted on 2026-03-10, but its status is in_review"
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
            guard let acceptance = deliverable.acceptance, !deliverable.status.isAccepted else { return nil }
            guard deliverable.status != .superseded else { return nil }
            return Finding(
                deliverable.provenance,
                "status",
                "\(deliverable.id) was accepted on \(acceptance.on), but its status is \(deliverable.status.rawValue)"
            )
        }
    }
}
