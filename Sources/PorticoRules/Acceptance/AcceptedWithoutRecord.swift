import PorticoDiagnostics
import PorticoModel

struct AcceptedWithoutRecord: Rule {
    let name = "accepted-without-record"
    let severity = Diagnostic.Severity.error
    let summary = "What is accepted has a record of its acceptance"
    let explanation = """
        Acceptance is a record: who, which version, when, by what means, with what words or evidence. A status that \
        says "accepted" without it cannot be shown to anybody who asks.
        """
    let fix = "add `acceptance: {version: …, by: …, on: …, method: email, evidence: files/…}`, or set the status back"
    let source: String? = "PRINCE2: acceptance records are kept for each product"
    let example = """
        deliverables.yml
          deliverables:
        -   - {id: D-07, title: Pilot configuration, version: "1.1", status: «accepted»}
        → D-07 is accepted without a record of it
        +   - {id: D-07, title: Pilot configuration, version: "1.1", status: accepted,
        +      acceptance: {version: "1.1", by: j.doe, on: 2026-03-12, method: email, statement: Accepted.}}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.deliverables.filter { $0.status.isAccepted && $0.acceptance == nil }.map { deliverable in
            let message = "\(deliverable.id) is \(deliverable.status.inWords) without a record of it"
            return RuleFinding(deliverable.provenance, at: "status", message)
        }
    }
}
