import PorticoDiagnostics
import PorticoModel

struct AcceptedWithFailedCriterion: Rule {
    let name = "accepted-with-failed-criterion"
    let summary = "A deliverable is accepted without conditions only if its criteria passed"
    let explanation = """
        One of its criteria failed, but the acceptance does not mention it. Either accept the deliverable with \
        conditions, or have the criterion waived.
        """
    let fix = "set `status: accepted_with_conditions` and list the conditions, or set the criterion's `result: waived`"
    let example = """
        deliverables.yml
          deliverables:
            - {id: D-07, title: Pilot configuration, version: "1.1", status: «accepted»,
        → D-07 is accepted, but its criterion AC-1 failed
        -      own_criteria: [{id: AC-1, text: Users complete a booking, measure: ">= 18 of 20", result: failed, measured: 12 of 20}],
        -      acceptance: {version: "1.1", by: j.doe, on: 2026-03-06, method: email, statement: Accepted.}}
        +      own_criteria: [{id: AC-1, text: Users complete a booking, measure: ">= 18 of 20", result: waived, measured: 12 of 20}],
        +      acceptance: {version: "1.1", by: j.doe, on: 2026-03-06, method: email, statement: Accepted; AC-1 is waived.}}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.deliverables.filter { $0.status == .accepted }.flatMap { deliverable -> [RuleFinding] in
            let named = deliverable.criteria.compactMap { input.criteria[$0] }
            return (deliverable.ownCriteria + named).filter { $0.result == .failed }.map { criterion in
                deliverable.finding(
                    at: "status",
                    "is accepted, but its criterion \(criterion.id) failed",
                    related: [.init(place: criterion.provenance.place(of: "result"), message: "the result")]
                )
            }
        }
    }
}
