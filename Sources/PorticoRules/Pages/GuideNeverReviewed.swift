import PorticoDiagnostics
import PorticoModel

struct GuideNeverReviewed: Rule {
    let name = "guide-never-reviewed"
    let severity = Diagnostic.Severity.note
    let summary = "A guide says when it was last reviewed"
    let explanation = """
        Some pages of the project have `reviewed_on`, but this guide does not. If no page has it, the rule does not \
        apply.
        """
    let fix = "add `reviewed_on:` and `review_in: 6m`"
    let example = """
        guides/booking.md
          ---
          title: Book an appointment
          reviewed_on: 2026-02-20
          ---

          Choose a day.
        guides/refunds.md
          ---
          title: «Refund a payment»
        → "Refund a payment" has never been reviewed
        + reviewed_on: 2026-02-24
          ---

          Choose a day.
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard input.project.allPages.contains(where: { $0.reviewedOn != nil }) else { return [] }
        let guides = input.project.sections.filter { $0.kind == .guides }.flatMap(\.root.pages)
        return guides.filter { $0.reviewedOn == nil }.map { page in
            RuleFinding(page.provenance, at: "title", "\"\(page.title)\" has never been reviewed")
        }
    }
}
