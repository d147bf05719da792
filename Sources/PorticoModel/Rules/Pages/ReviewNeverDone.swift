import PorticoDiagnostics

/// A page that is to be reviewed and never was.
struct ReviewNeverDone: Rule {
    let name = "page-never-reviewed"
    let severity = Diagnostic.Severity.warning
    let summary = "a page is to be reviewed, but nobody says when it last was"
    let explanation = "review_in counts from reviewed_on; without it no review ever falls due."
    let fix = "add reviewed_on: with the day it was last found to be right"
    let breaking = RuleExample(
        ["guides/booking.md": "---\ntitle: Booking\nreview_in: «6m»\n---\nText\n"],
        message: "this page is to be reviewed, but has no reviewed_on"
    )
    let passing = RuleExample(
        ["guides/booking.md": "---\ntitle: Booking\nreviewed_on: 2026-03-01\nreview_in: 6m\n---\nText\n"]
    )

    func findings(in scope: RuleScope) -> [Finding] {
        scope.pages.filter { $0.reviewedOn == nil && $0.provenance.fields["review_in"] != nil }
            .map { Finding($0.provenance, "review_in", "this page is to be reviewed, but has no reviewed_on") }
    }
}
