import PorticoModel

struct ReviewBeforeSubmission: Rule {
    let name = "review-before-submission"
    let summary = "A review ends after the deliverable was handed over"
    let explanation = """
        The last day of the review is before the day of submission. Usually the date belongs to an earlier round and \
        was not updated.
        """
    let fix = "change `review_by:`"
    let example = """
        deliverables.yml
          deliverables:
        -   - {id: D-07, title: Pilot configuration, version: "1.1", status: in_review, submitted: 2026-03-12, review_by: «2026-03-06»}
        → the review of D-07 ends on 2026-03-06, before it was submitted on 2026-03-12
        +   - {id: D-07, title: Pilot configuration, version: "1.1", status: in_review, submitted: 2026-03-12, review_by: 2026-03-26}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.currentDeliverables.compactMap { deliverable -> RuleFinding? in
            guard let submitted = deliverable.submitted, let end = deliverable.reviewBy, end < submitted else {
                return nil
            }
            let message = "the review of \(deliverable.id) ends on \(end), before it was submitted on \(submitted)"
            return RuleFinding(deliverable.provenance, at: "review_by", message)
        }
    }
}
