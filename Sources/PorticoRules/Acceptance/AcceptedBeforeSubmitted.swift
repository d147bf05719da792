import PorticoDiagnostics
import PorticoModel

struct AcceptedBeforeSubmitted: Rule {
    let name = "accepted-before-submitted"
    let severity = Diagnostic.Severity.error
    let summary = "A deliverable is accepted after it was handed over"
    let explanation = """
        The date of acceptance is earlier than `submitted`, the date on which this version was handed over. One of \
        the two is wrong.
        """
    let fix = "correct the date of submission or of acceptance"
    let example = """
        deliverables.yml
          deliverables:
        -   - {id: D-07, title: Pilot configuration, version: "1.1", status: accepted, submitted: 2026-03-12,
        +   - {id: D-07, title: Pilot configuration, version: "1.1", status: accepted, submitted: 2026-03-05,
               acceptance: {version: "1.1", by: j.doe, on: «2026-03-06», method: email, statement: Accepted.}}
        → D-07 was accepted on 2026-03-06, before it was submitted on 2026-03-12
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.deliverables.compactMap { deliverable -> RuleFinding? in
            guard let acceptance = deliverable.acceptance, let submitted = deliverable.submitted,
                acceptance.on < submitted
            else { return nil }
            return RuleFinding(
                acceptance.provenance,
                at: "on",
                in: deliverable.provenance,
                "\(deliverable.id) was accepted on \(acceptance.on), before it was submitted on \(submitted)"
            )
        }
    }
}
