import PorticoDiagnostics
import PorticoModel

struct AcceptanceNotShown: Rule {
    let name = "acceptance-not-shown"
    let severity = Diagnostic.Severity.warning
    let summary = "A deliverable with a record of acceptance is accepted"
    let explanation = """
        The record is there, the status is still another: readers see it as open. If the record is that of an \
        earlier version, it belongs into `history`.
        """
    let fix = "set `status: accepted` or `accepted_with_conditions`"
    let example = """
        deliverables.yml
          deliverables:
        -   - {id: D-07, title: Pilot configuration, version: "1.1", status: «in_review», submitted: 2026-03-05, review_by: 2026-03-20,
        → D-07 has a record of acceptance, but is in review
        +   - {id: D-07, title: Pilot configuration, version: "1.1", status: accepted, submitted: 2026-03-05,
               acceptance: {version: "1.1", by: j.doe, on: 2026-03-06, method: email, statement: Accepted.}}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.deliverables.filter { $0.acceptance != nil && $0.isOpen }.map { deliverable in
            let message = "\(deliverable.id) has a record of acceptance, but is \(deliverable.status.inWords)"
            return RuleFinding(deliverable.provenance, at: "status", message)
        }
    }
}
