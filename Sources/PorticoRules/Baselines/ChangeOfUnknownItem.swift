import PorticoDiagnostics
import PorticoModel

struct ChangeOfUnknownItem: Rule {
    let name = "change-of-unknown-item"
    let severity = Diagnostic.Severity.error
    let summary = "A change request names items that exist or were published"
    let explanation = """
        `impact.items` lists the items whose published values change. An id that neither the data nor any published \
        week contains is a typing mistake, and the change request would cover nothing.
        """
    let fix = "write the id of an item of this project"
    let example = """
        plan.yml
          payments:
            - {id: PAY-2, title: Pilot, amount: 16000, due: 2026-04-11}
        raid.yml
          change_requests:
        -   - {id: CR-1, title: Second surgery included, status: assessed, impact: {amount: 4000, items: [«PAY-3»]}}
        → CR-1 names PAY-3, which is not an item of this project
        +   - {id: CR-1, title: Second surgery included, status: assessed, impact: {amount: 4000, items: [PAY-2]}}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard input.raid.changeRequests.contains(where: { !$0.impactItems.isEmpty }) else { return [] }
        let known = Set(([input.project.data] + input.published.map(\.data)).flatMap(ids))
        return input.raid.changeRequests.flatMap { change in
            change.impactItems.enumerated().filter { !known.contains($0.element) }.map { index, id in
                RuleFinding(
                    change.provenance,
                    at: ["impact.items.\(index)", "impact.items", "impact"],
                    "\(change.id) names \(id), which is not an item of this project"
                )
            }
        }
    }

    private func ids(in data: ProjectData) -> [String] {
        ProjectData.registers.filter { $0.facts.kind != nil }.flatMap { register in
            register.entries(in: data).flatMap { [$0.id] + $0.criteria.map(\.id) }
        }
    }
}
