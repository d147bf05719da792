import PorticoDiagnostics
import PorticoModel

struct DeliverableWithoutApprover: Rule {
    let name = "deliverable-without-approver"
    let severity = Diagnostic.Severity.warning
    let summary = "Every deliverable has an approver"
    let explanation = """
        Who accepts is agreed before the work is handed over. Looked at is everything that is not withdrawn or \
        superseded.
        """
    let fix = "add `approver:` with the id of somebody who may accept"
    let source: String? = "PRINCE2: a product description names who accepts"
    let breaking = RuleExample(
        .plan(
            """
            milestones:
              - {id: M3, title: Pilot accepted, baseline: 2026-04-11}
            """
        ),
        .deliverables(
            """
            deliverables:
              - {id: D-07, title: Pilot configuration, owner: c.lee}
            """
        ),
        finding: "deliverables.yml:2:23: D-07 has no approver"
    )
    let passing = RuleExample(
        .plan(
            """
            milestones:
              - {id: M3, title: Pilot accepted, baseline: 2026-04-11}
            """
        ),
        .deliverables(
            """
            deliverables:
              - {id: D-07, title: Pilot configuration, owner: c.lee, approver: j.doe}
            """
        )
    )

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.currentDeliverables.filter { $0.approver == nil }.map { deliverable in
            RuleFinding(deliverable.provenance, at: "title", "\(deliverable.id) has no approver")
        }
    }
}
