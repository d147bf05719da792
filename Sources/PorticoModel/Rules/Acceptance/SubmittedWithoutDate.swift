import PorticoDiagnostics

/// A deliverable in review, and nobody wrote down since when.
struct SubmittedWithoutDate: Rule {
    let name = "submitted-without-date"
    let severity = Diagnostic.Severity.warning
    let summary = "a deliverable is in review without the date it was submitted"
    let explanation = "How long it has waited for the client cannot be told, and nobody is reminded."
    let fix = "enter the date it was submitted"
    let breaking = RuleExample(
        [
            "deliverables.yml":
                "deliverables:\n  - {id: D-07, title: Pilot configuration, status: «in_review», review_by: 2026-03-20}\n"
        ],
        message: "D-07 is in review, but not since when"
    )
    let passing = RuleExample([
        "deliverables.yml": """
        deliverables:
          - {id: D-07, title: Pilot configuration, status: in_review, submitted: 2026-03-12, review_by: 2026-03-20}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.project.deliverables.filter { $0.status == .inReview && $0.submitted == nil }
            .map { Finding($0.provenance, "status", "\($0.id) is in review, but not since when") }
    }
}
