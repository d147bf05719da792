import PorticoDiagnostics
import PorticoModel

struct AcceptedWithoutRecord: Rule {
    let name = "accepted-without-record"
    let severity = Diagnostic.Severity.error
    let summary = "Every accepted deliverable has an acceptance record"
    let explanation = """
        An acceptance record says who accepted which version, when, how, and with what statement or evidence. Without \
        it, you cannot prove that the status "accepted" is true.
        """
    let fix = "add `acceptance: {version: …, by: …, on: …, method: email, evidence: files/…}`, or set the status back"
    let source: String? = "PRINCE2: acceptance records are kept for each product"
    let example = """
        deliverables.yml
          deliverables:
        -   - {id: D-07, title: Pilot configuration, version: "1.1", status: «accepted»}
        → D-07 is accepted without an acceptance record
        +   - {id: D-07, title: Pilot configuration, version: "1.1", status: accepted,
        +      acceptance: {version: "1.1", by: j.doe, on: 2026-03-12, method: email, statement: Accepted.}}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.deliverables.filter { $0.status.isAccepted && $0.acceptance == nil }.map { deliverable in
            return deliverable.finding(at: "status", "is \(deliverable.status.inWords) without an acceptance record")
        }
    }
}
