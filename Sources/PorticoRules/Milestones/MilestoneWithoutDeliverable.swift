import PorticoDiagnostics
import PorticoModel

struct MilestoneWithoutDeliverable: Rule {
    let name = "milestone-without-deliverable"
    let severity = Diagnostic.Severity.note
    let summary = "A key milestone has a deliverable or criteria"
    let explanation = """
        If there is a register of deliverables, a key milestone without deliverables and criteria produces nothing \
        that anybody can check. Perhaps a deliverable lacks its `milestone`.
        """
    let fix = "give a deliverable `milestone:` with this id, or add criteria"
    let example = """
        plan.yml
          milestones:
            - {id: M1, title: «Requirements agreed», key: true, owner: c.lee, baseline: 2026-01-30}
        → no deliverable belongs to the key milestone M1
        deliverables.yml
          deliverables:
        -   - {id: D-01, title: Requirements}
        +   - {id: D-01, title: Requirements, milestone: M1}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard !input.project.deliverables.isEmpty else { return [] }
        let covered = Set(input.currentDeliverables.compactMap(\.milestone))
        return input.plan.milestones.filter { $0.isKey && $0.criteria.isEmpty && !covered.contains($0.id) }.map {
            milestone in
            RuleFinding(
                milestone.provenance,
                at: "title",
                "no deliverable belongs to the key milestone \(milestone.id)"
            )
        }
    }
}
