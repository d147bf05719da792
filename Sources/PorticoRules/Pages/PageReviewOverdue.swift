import PorticoModel

struct PageReviewOverdue: Rule {
    let name = "page-review-overdue"
    let summary = "A guide is reviewed when its review is due"
    let explanation = """
        `reviewed_on` plus `review_in` is before the status date (without updates, before the date of the build). \
        Screens change, and staff trust a guide only until it fails them once.
        """
    let fix = "check it with the system open, then set `reviewed_on:` to that date"
    let example = """
        guides/booking.md
          ---
          title: Book an appointment
        - reviewed_on: «2025-08-15»
        → "Book an appointment" was due for review by 2026-02-15, 27 days ago
        + reviewed_on: 2026-02-20
          review_in: 6m
          ---

          Choose a day.
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        let day = input.statusDate ?? input.today
        return input.project.allPages.compactMap { page -> RuleFinding? in
            guard let due = page.reviewDue, due < day else { return nil }
            let message = "\"\(page.title)\" was due for review by \(due), \(day.days(since: due).inDays) ago"
            return RuleFinding(page.provenance, at: ["reviewed_on", "review_in"], message)
        }
    }
}

extension Project {
    /// All pages of all sections, including the folders' own.
    var allPages: [Page] { sections.flatMap { $0.root.allPages } }
}

extension PageFolder {
    /// Its index page, then all pages inside, depth first.
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
