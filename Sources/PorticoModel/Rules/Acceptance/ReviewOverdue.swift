import PorticoDiagnostics

/// A review the client has not answered in time.
struct ReviewOverdue: Rule {
    let name = "review-overdue"
    let severity = Diagnostic.Severity.warning
    let summary = "a review is overdue"
    let explanation = "A deliverable that waits for the client is the most common reason for a slip nobody sees coming."
    let fix = "ask for the answer, or agree on a new review_by"
    let breaking = RuleExample(
        [
            "deliverables.yml": """
            deliverables:
              - {id: D-07, title: Pilot configuration, status: in_review, submitted: 2026-03-02, review_by: «2026-03-09»}

            """
        ],
        message: "the review of D-07 was due on 2026-03-09, 4 days before the status date"
    )
    let passing = RuleExample([
        "deliverables.yml": """
        deliverables:
          - {id: D-07, title: Pilot configuration, status: in_review, submitted: 2026-03-02, review_by: 2026-03-16}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.project.deliverables.compactMap { deliverable in
            guard let days = deliverable.reviewOverdueDays(at: scope.statusDate), let due = deliverable.reviewBy else {
                return nil
            }
            return Finding(
                deliverable.provenance,
                "review_by",
                "the review of \(deliverable.id) was due on \(due), \(Words.days(days)) before the status date"
            )
        }
    }
}
