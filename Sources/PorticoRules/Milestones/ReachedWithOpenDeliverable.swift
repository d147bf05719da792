import PorticoDiagnostics
import PorticoModel

struct ReachedWithOpenDeliverable: Rule {
    let name = "reached-with-open-deliverable"
    let summary = "A milestone is reached when its deliverables are accepted"
    let explanation = """
        The milestone has an actual date, but one of its deliverables is neither accepted nor withdrawn. The portal \
        tells the client that something is finished that they have not agreed to.
        """
    let fix = "record the acceptance, or remove the `actual` date until then"
    let source: String? = "PRINCE2: a stage ends with its products approved"
    let example = """
        plan.yml
          milestones:
            - {id: M1, title: Requirements agreed, baseline: 2026-01-30, actual: «2026-01-30»}
        → M1 is reached, but D-01 is in review
        deliverables.yml
          deliverables:
        -   - {id: D-01, title: Requirements, milestone: M1, status: in_review}
        +   - {id: D-01, title: Requirements, milestone: M1, version: "1.0", status: accepted, approver: j.doe,
        +      acceptance: {version: "1.0", by: j.doe, on: 2026-01-30, method: email, statement: Agreed.}}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.deliverables.filter(\.isOpen).compactMap { deliverable in
            guard let id = deliverable.milestone, let milestone = input.milestones[id], milestone.actual != nil else {
                return nil
            }
            return RuleFinding(
                milestone.provenance,
                at: "actual",
                "\(id) is reached, but \(deliverable.id) is \(deliverable.status.inWords)",
                related: [.init(place: deliverable.provenance.place(of: "status"), message: "its deliverable")]
            )
        }
    }
}

extension Deliverable.Status {
    /// The status in words: `in_review` → `in review`.
    var inWords: String { rawValue.split(separator: "_").joined(separator: " ") }
}
