import PorticoModel

struct SubmittedWithoutVersion: Rule {
    let name = "submitted-without-version"
    let summary = "Everything handed over has a version"
    let explanation = """
        Without a `version`, a deliverable in review or accepted cannot be distinguished from the next one with the \
        same name.
        """
    let fix = "add `version: \"1.0\"`"
    let source: String? = "PMBOK Guide: configuration management"
    let example = """
        deliverables.yml
          deliverables:
        -   - {id: D-07, title: Pilot configuration, status: «in_review», submitted: 2026-03-12, review_by: 2026-03-26}
        → D-07 is in review without a version
        +   - {id: D-07, title: Pilot configuration, version: "1.0", status: in_review, submitted: 2026-03-12, review_by: 2026-03-26}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.deliverables.filter { $0.isHandedOver && $0.version == nil }.map { deliverable in
            deliverable.finding(at: "status", "is \(deliverable.status.inWords) without a version")
        }
    }
}

extension Deliverable {
    /// Whether the client has it: in review, sent back or accepted.
    var isHandedOver: Bool { status == .inReview || status == .changesRequested || status.isAccepted }
}
