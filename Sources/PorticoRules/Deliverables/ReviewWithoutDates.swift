import PorticoModel

struct ReviewWithoutDates: Rule {
    let name = "review-without-dates"
    let summary = "A review has a start and an end"
    let explanation = """
        A deliverable in review needs the date on which it was handed over (`submitted`) and the date by which the \
        answer is due (`review_by`). A review without an end never ends.
        """
    let fix = "add `submitted:` and `review_by:`"
    let example = """
        deliverables.yml
          deliverables:
        -   - {id: D-07, title: Pilot configuration, version: "1.1", status: «in_review», submitted: 2026-02-27}
        → D-07 is in review without review_by
        +   - {id: D-07, title: Pilot configuration, version: "1.1", status: in_review, submitted: 2026-02-27, review_by: 2026-03-20}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.deliverables.filter { $0.status == .inReview }.compactMap { deliverable -> RuleFinding? in
            let missing = [
                deliverable.submitted == nil ? "submitted" : nil, deliverable.reviewBy == nil ? "review_by" : nil,
            ]
            .compactMap(\.self)
            guard !missing.isEmpty else { return nil }
            return deliverable.finding(at: "status", "is in review without \(missing.inWords)")
        }
    }
}
