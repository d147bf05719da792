import PorticoDiagnostics

/// A review without an end.
struct ReviewWithoutDate: Rule {
    let name = "review-without-date"
    let severity = Diagnostic.Severity.warning
    let summary = "a deliverable is in review without a date for the answer"
    let explanation = "A review without a date is never late and never over."
    let fix = "agree on a day and enter it as review_by"
    let breaking = RuleExample(
        ["deliverables.yml": "deliverables:\n  - {id: D-07, title: Pilot configuration, status: «in_review»}\n"],
        message: "D-07 is in review, but no answer is due"
    )
    let passing = RuleExample([
        "deliverables.yml":
            "deliverables:\n  - {id: D-07, title: Pilot configuration, status: in_review, review_by: 2026-03-20}\n"
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.project.deliverables.filter { $0.status == .inReview && $0.reviewBy == nil }
            .map { Finding($0.provenance, "status", "\($0.id) is in review, but no answer is due") }
    }
}
