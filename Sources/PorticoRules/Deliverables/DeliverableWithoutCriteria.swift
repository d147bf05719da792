import PorticoModel

struct DeliverableWithoutCriteria: Rule {
    let name = "deliverable-without-criteria"
    let summary = "Every deliverable has acceptance criteria"
    let explanation = """
        Criteria can be listed with the deliverable (`own_criteria`), defined elsewhere and named (`criteria`), or \
        taken from its milestone. Without any, acceptance is a matter of opinion.
        """
    let fix = "add `criteria: [AC-1]` or `own_criteria: [{id: …, text: …, measure: …}]`"
    let source: String? = "PRINCE2: a product description holds its quality criteria"
    let example = """
        deliverables.yml
          deliverables:
        -   - {id: D-07, title: «Pilot configuration»}
        → D-07 has no acceptance criteria
        +   - {id: D-07, title: Pilot configuration, own_criteria: [{id: AC-9, text: Imports without an error, measure: 0 errors}]}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.currentDeliverables.filter { deliverable in
            let milestone = deliverable.milestone.flatMap { input.milestones[$0] }
            return deliverable.criteria.isEmpty && deliverable.ownCriteria.isEmpty
                && (milestone?.criteria.isEmpty ?? true)
        }.map { deliverable in
            deliverable.finding(at: "title", "has no acceptance criteria")
        }
    }
}
