import PorticoDiagnostics

/// A deliverable called accepted, and nobody wrote down by whom.
struct AcceptedWithoutRecord: Rule {
    let name = "accepted-without-record"
    let severity = Diagnostic.Severity.error
    let summary = "a deliverable is accepted without a record of it"
    let explanation = """
        Acceptance is a record: who, which version, when. Without it the word "accepted" is our claim alone, and worth \
        nothing in a dispute.
        """
    let fix = "add acceptance: {version: …, by: …, on: …}, or set the status back"
    let breaking = RuleExample(
        [
            "deliverables.yml":
                "deliverables:\n  - {id: D-07, title: Pilot configuration, version: \"1.1\", status: «accepted»}\n"
        ],
        message: "D-07 is accepted without a record of by whom and when"
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
        scope.project.deliverables.filter { $0.status.isAccepted && $0.acceptance == nil }.map {
            Finding(
                $0.provenance,
                "status",
                "\($0.id) is \($0.status.inWords) without a record of by whom and when"
            )
        }
    }
}
