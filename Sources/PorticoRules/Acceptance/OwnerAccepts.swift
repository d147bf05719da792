import PorticoDiagnostics
import PorticoModel

struct OwnerAccepts: Rule {
    let name = "owner-accepts"
    let severity = Diagnostic.Severity.warning
    let summary = "Nobody approves a deliverable of their own"
    let explanation = """
        The owner of a deliverable is also its approver, or has accepted it. An acceptance is worth something because \
        somebody else checked the work.
        """
    let fix = "name another person as `approver`, or correct `owner`"
    let source: String? = "PRINCE2: quality assurance is independent of the producer"
    let example = """
        deliverables.yml
          deliverables:
        -   - {id: D-07, title: Test data, owner: j.doe, approver: «j.doe»}
        → D-07 is owned and approved by j.doe
        +   - {id: D-07, title: Test data, owner: m.ray, approver: j.doe}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.currentDeliverables.compactMap { deliverable -> RuleFinding? in
            guard let owner = deliverable.owner else { return nil }
            if deliverable.approver == owner {
                let message = "\(deliverable.id) is owned and approved by \(owner)"
                return RuleFinding(deliverable.provenance, at: "approver", message)
            }
            guard let acceptance = deliverable.acceptance, acceptance.by == owner else { return nil }
            let message = "\(deliverable.id) was accepted by its owner, \(owner)"
            return RuleFinding(acceptance.provenance, at: "by", in: deliverable.provenance, message)
        }
    }
}
