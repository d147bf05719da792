import PorticoDiagnostics

/// An acceptance that cannot be shown.
struct EvidenceMissing: Rule {
    let name = "acceptance-without-evidence"
    let severity = Diagnostic.Severity.warning
    let summary = "an acceptance has no evidence"
    let explanation = "Two years later somebody asks. The mail or the signed page should lie beside the record."
    let fix = "save the mail, minutes or signed page in files/ and name it as evidence"
    let breaking = RuleExample(
        [
            "deliverables.yml": """
            deliverables:
              - id: D-07
                title: Pilot configuration
                version: "1.1"
                status: accepted
                acceptance: «{»version: "1.1", by: j.doe, on: 2026-03-10}

            """
        ],
        message: "the acceptance of D-07 has no evidence"
    )
    let passing = RuleExample([
        "deliverables.yml": """
        deliverables:
          - id: D-07
            title: Pilot configuration
            version: "1.1"
            status: accepted
            acceptance: {version: "1.1", by: j.doe, on: 2026-03-10, evidence: files/D-07-acceptance.txt}

        """,
        "files/D-07-acceptance.txt": "Accepted. Jane Doe\n",
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.project.deliverables.compactMap { deliverable in
            guard let acceptance = deliverable.acceptance, acceptance.evidence == nil else { return nil }
            return Finding(acceptance.provenance, nil, "the acceptance of \(deliverable.id) has no evidence")
        }
    }
}
