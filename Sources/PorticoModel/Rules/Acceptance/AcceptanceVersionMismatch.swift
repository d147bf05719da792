import PorticoDiagnostics

/// An acceptance of another version than the one that is shown as accepted.
struct AcceptanceVersionMismatch: Rule {
    let name = "acceptance-version-mismatch"
    let severity = Diagnostic.Severity.error
    let summary = "another version was accepted than the one that is registered"
    let explanation = "What was accepted is a version, not a title. The register would show the wrong one as accepted."
    let fix = "register the accepted version, or have the new one accepted"
    let breaking = RuleExample(
        [
            "deliverables.yml": """
            deliverables:
              - id: D-07
                title: Pilot configuration
                version: "1.2"
                status: accepted
                acceptance: {version: «"1.1"», by: j.doe, on: 2026-03-10}

            """
        ],
        message: "D-07 was accepted in version 1.1, but is registered in version 1.2"
    )
    let passing = RuleExample([
        "deliverables.yml": """
        deliverables:
          - id: D-07
            title: Pilot configuration
            version: "1.2"
            status: accepted
            acceptance: {version: "1.2", by: j.doe, on: 2026-03-10}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.project.deliverables.compactMap { deliverable in
            guard deliverable.status.isAccepted, let acceptance = deliverable.acceptance else { return nil }
            guard let version = deliverable.version, version != acceptance.version else { return nil }
            return Finding(
                acceptance.provenance,
                "version",
                "\(deliverable.id) was accepted in version \(acceptance.version), but is registered in version \(version)"
            )
        }
    }
}
