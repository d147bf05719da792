import PorticoModel

struct PageOfWithdrawn: Rule {
    let name = "page-of-withdrawn"
    let summary = "No page describes a withdrawn deliverable"
    let explanation = """
        Its `applies_to` names a deliverable that is withdrawn or superseded. Readers who find the page in the search \
        will follow it.
        """
    let fix = "name the deliverable that replaced it, or set `expires_on:`"
    let example = """
        deliverables.yml
          deliverables:
            - {id: D-05, title: Two-stage plan, status: superseded}
        +   - {id: D-08, title: Cutover plan}
        -docs/two-stages.md
          ---
          title: Mail in two stages
          applies_to: «D-05»
        → "Mail in two stages" applies to D-05, which is superseded
          ---

          Choose a day.
        +docs/one-weekend.md
          ---
          title: Mail in one weekend
          applies_to: D-08
          ---

          Choose a day.
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.allPages.compactMap { page -> RuleFinding? in
            guard let id = page.appliesTo?.deliverable, let status = input.deliverables[id]?.status,
                status == .withdrawn || status == .superseded
            else { return nil }
            let message = "\"\(page.title)\" applies to \(id), which is \(status.inWords)"
            return RuleFinding(page.provenance, at: ["applies_to.deliverable", "applies_to"], message)
        }
    }
}
