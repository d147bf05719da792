import PorticoModel

struct ReviewOverdue: Rule {
    let name = "review-overdue"
    let summary = "A review ends by the agreed date"
    let explanation = """
        The deliverable is in review and its `review_by` has passed. Silence is not acceptance unless the contract \
        says so; either way, somebody should ask.
        """
    let fix = "record the answer, agree a new `review_by`, or ask in the next update"
    let example = """
        As of 2026-03-13.
        deliverables.yml
          deliverables:
        -   - {id: D-07, title: Pilot configuration, version: "1.1", status: in_review, submitted: 2026-02-27, review_by: «2026-03-06»}
        → the review of D-07 should have ended 7 days before the status date
        +   - {id: D-07, title: Pilot configuration, version: "1.1", status: in_review, submitted: 2026-02-27, review_by: 2026-03-20}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.deliverables.compactMap { deliverable -> RuleFinding? in
            guard let days = deliverable.reviewOverdueDays(at: input.statusDate) else { return nil }
            let message = "the review of \(deliverable.id) should have ended \(days.inDays) before the status date"
            return RuleFinding(deliverable.provenance, at: "review_by", message)
        }
    }
}
