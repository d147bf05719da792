import PorticoDiagnostics
import PorticoModel

struct PageReviewOverdue: Rule {
    let name = "page-review-overdue"
    let severity = Diagnostic.Severity.warning
    let summary = "A guide is looked at again when its review falls due"
    let explanation = """
        The day of `reviewed_on` with `review_in` added lies before the status date (without updates: the day of the \
        build). Screens change; staff trust a guide until it fails them once.
        """
    let fix = "go through it with the system open, then set `reviewed_on:` to that day"
    let example = """
        guides/booking.md
          ---
          title: Book an appointment
        - reviewed_on: «2025-08-15»
        → "Book an appointment" was to be reviewed by 2026-02-15, 27 days ago
        + reviewed_on: 2026-02-20
          review_in: 6m
          ---

          Choose a day.
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        let day = input.statusDate ?? input.today
        return input.project.allPages.compactMap { page -> RuleFinding? in
            guard let due = page.reviewDue, due < day else { return nil }
            let message = "\"\(page.title)\" was to be reviewed by \(due), \(day.days(since: due).inDays) ago"
            return RuleFinding(page.provenance, at: ["reviewed_on", "review_in"], message)
        }
    }
}

extension Project {
    /// Every page of every section, folders' own included.
    var allPages: [Page] { sections.flatMap { $0.root.allPages } }
}

extension PageFolder {
    /// Its index, then every page below, depth first.
    var allPages: [Page] {
        (index.map { [$0] } ?? [])
            + children.flatMap { child in
                switch child {
                case .page(let page): [page]
                case .folder(let folder): folder.allPages
                }
            }
    }
}
