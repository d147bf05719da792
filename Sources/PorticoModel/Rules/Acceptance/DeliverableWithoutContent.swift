import PorticoDiagnostics

/// Something accepted or in review, and nothing to look at.
struct DeliverableWithoutContent: Rule {
    let name = "deliverable-without-content"
    let severity = Diagnostic.Severity.warning
    let summary = "a deliverable was handed over, but neither a file nor a page belongs to it"
    let explanation = "Years later this register is how the client finds what was handed over."
    let fix = "name its files or its pages"
    let breaking = RuleExample(
        ["deliverables.yml": "deliverables:\n  - {id: D-07, title: Pilot configuration, status: «in_review»}\n"],
        message: "D-07 is in review, but neither a file nor a page belongs to it"
    )
    let passing = RuleExample([
        "deliverables.yml": """
        deliverables:
          - {id: D-07, title: Pilot configuration, status: in_review, files: [{path: files/D-07.zip}]}

        """,
        "files/D-07.zip": "PK",
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.project.deliverables
            .filter { ($0.status == .inReview || $0.status.isAccepted) && $0.files.isEmpty && $0.pages.isEmpty }
            .map {
                Finding(
                    $0.provenance,
                    "status",
                    "\($0.id) is \($0.status.inWords), but neither a file nor a page belongs to it"
                )
            }
    }
}
