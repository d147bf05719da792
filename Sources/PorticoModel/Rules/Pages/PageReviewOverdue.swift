import PorticoDiagnostics

/// A guide nobody has looked at as long as was agreed.
struct PageReviewOverdue: Rule {
    let name = "page-review-overdue"
    let severity = Diagnostic.Severity.warning
    let summary = "a page is past its review date"
    let explanation = "A guide that is wrong costs more than none. The page says when it was last found to be right."
    let fix = "read it against the system and set reviewed_on to today"
    let breaking = RuleExample(
        ["guides/booking.md": "---\ntitle: Booking\nreviewed_on: «2025-09-01»\nreview_in: 6m\n---\nText\n"],
        message: "the review of this page was due on 2026-03-01"
    )
    let passing = RuleExample(
        ["guides/booking.md": "---\ntitle: Booking\nreviewed_on: 2026-03-01\nreview_in: 6m\n---\nText\n"]
    )

    func findings(in scope: RuleScope) -> [Finding] {
        let day = scope.statusDate ?? scope.dates.today
        return scope.pages.compactMap { page in
            guard let due = page.reviewDue, due < day else { return nil }
            return Finding(page.provenance, "reviewed_on", "the review of this page was due on \(due)")
        }
    }
}
