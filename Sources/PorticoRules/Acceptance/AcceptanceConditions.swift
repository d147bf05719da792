import PorticoModel

struct AcceptanceConditions: Rule {
    let name = "acceptance-conditions"
    let summary = "Acceptance with conditions lists them; acceptance without conditions has none"
    let explanation = """
        Conditions list the work that remains. A status of `accepted_with_conditions` without conditions, or a record \
        with conditions under `accepted`, does not show which of the two was agreed.
        """
    let fix = "add `conditions:` to the record, or change the status"
    let example = """
        deliverables.yml
          deliverables:
            - {id: D-07, title: Pilot configuration, version: "1.1", status: «accepted_with_conditions»,
        → D-07 is accepted with conditions, but none are listed
        -      acceptance: {version: "1.1", by: j.doe, on: 2026-03-06, method: meeting, statement: Accepted.}}
        +      acceptance: {version: "1.1", by: j.doe, on: 2026-03-06, method: meeting, conditions: Printing works by 20 March.}}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.deliverables.compactMap { deliverable -> RuleFinding? in
            guard let acceptance = deliverable.acceptance else { return nil }
            if deliverable.status == .acceptedWithConditions, acceptance.conditions == nil {
                return deliverable.finding(at: "status", "is accepted with conditions, but none are listed")
            }
            guard deliverable.status == .accepted, acceptance.conditions != nil else { return nil }
            return RuleFinding(
                acceptance.provenance,
                at: "conditions",
                in: deliverable.provenance,
                "\(deliverable.id) is accepted, but its record has conditions",
                fix: "set `status: accepted_with_conditions`, or remove the conditions once they are met"
            )
        }
    }
}
