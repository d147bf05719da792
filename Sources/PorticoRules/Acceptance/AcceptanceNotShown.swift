import PorticoModel

struct AcceptanceNotShown: Rule {
    let name = "acceptance-not-shown"
    let summary = "A deliverable with an acceptance record is shown as accepted"
    let explanation = """
        There is a record, but the status says otherwise, so readers see the deliverable as open. If the record \
        belongs to an earlier version, move it to `history`.
        """
    let fix = "set `status: accepted` or `accepted_with_conditions`"
    let example = """
        deliverables.yml
          deliverables:
        -   - {id: D-07, title: Pilot configuration, version: "1.1", status: «in_review», submitted: 2026-03-05, review_by: 2026-03-20,
        → D-07 has an acceptance record, but is in review
        +   - {id: D-07, title: Pilot configuration, version: "1.1", status: accepted, submitted: 2026-03-05,
               acceptance: {version: "1.1", by: j.doe, on: 2026-03-06, method: email, statement: Accepted.}}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.deliverables.filter { $0.acceptance != nil && $0.isOpen }.map { deliverable in
            return deliverable.finding(at: "status", "has an acceptance record, but is \(deliverable.status.inWords)")
        }
    }
}
