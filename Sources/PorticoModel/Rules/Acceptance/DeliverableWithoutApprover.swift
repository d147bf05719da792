import PorticoDiagnostics

/// A deliverable handed over to nobody in particular.
struct DeliverableWithoutApprover: Rule {
    let name = "deliverable-without-approver"
    let severity = Diagnostic.Severity.warning
    let summary = "a deliverable is in review without an approver"
    let explanation = "What everybody may accept nobody does."
    let fix = "enter who may accept it"
    let breaking = RuleExample(
        ["deliverables.yml": "deliverables:\n  - {id: D-07, title: Pilot configuration, status: «in_review»}\n"],
        message: "D-07 is in review, but has no approver"
    )
    let passing = RuleExample([
        "deliverables.yml":
            "deliverables:\n  - {id: D-07, title: Pilot configuration, status: in_review, approver: j.doe}\n"
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.project.deliverables.filter { $0.status == .inReview && $0.approver == nil }
            .map { Finding($0.provenance, "status", "\($0.id) is in review, but has no approver") }
    }
}
