import PorticoDiagnostics

/// A review that should end before it began.
struct ReviewDueBeforeSubmission: Rule {
    let name = "review-due-before-submission"
    let severity = Diagnostic.Severity.error
    let summary = "a review is due before the deliverable was submitted"
    let explanation = "One of the two dates is wrong; the client would be shown as late from the first day on."
    let fix = "correct one of the two dates"
    let breaking = RuleExample(
        [
            "deliverables.yml": """
            deliverables:
              - {id: D-07, title: Pilot configuration, status: in_review, submitted: 2026-03-12, review_by: «2026-03-09»}

            """
        ],
        message: "the review of D-07 is due on 2026-03-09, before it was submitted on 2026-03-12"
    )
    let passing = RuleExample([
        "deliverables.yml": """
        deliverables:
          - {id: D-07, title: Pilot configuration, status: in_review, submitted: 2026-03-12, review_by: 2026-03-19}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.project.deliverables.compactMap { deliverable in
            guard let due = deliverable.reviewBy, let submitted = deliverable.submitted, due < submitted else {
                return nil
            }
            return Finding(
                deliverable.provenance,
                "review_by",
                "the review of \(deliverable.id) is due on \(due), before it was submitted on \(submitted)"
            )
        }
    }
}
