import PorticoModel

struct CompleteWithOpenWork: Rule {
    let name = "complete-with-open-work"
    let summary = "A complete project has no open items"
    let explanation = """
        The newest update says complete, but a milestone is not reached, a deliverable is not accepted or an issue is \
        not resolved. The client will believe the update and stop checking.
        """
    let fix = "close or withdraw the open items, or report a different health"
    let example = """
        plan.yml
          milestones:
        -   - {id: M5, title: Go-live completed, baseline: 2026-03-06}
        +   - {id: M5, title: Go-live completed, baseline: 2026-03-06, actual: 2026-03-06}
        status/2026-03-13.md
          ---
          date: 2026-03-13
          health: «complete»
        → the project is complete, but still open: M5
          headline: We are done.
          ---

          ## Done

          Two imports tried.
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let update = input.newest, update.health == .complete else { return [] }
        let open =
            input.plan.milestones.filter { $0.actual == nil }.map(\.id)
            + input.project.deliverables.filter(\.isOpen).map(\.id)
            + input.raid.issues.filter { $0.resolved == nil }.map(\.id)
        guard !open.isEmpty else { return [] }
        let named = (open.prefix(5) + (open.count > 5 ? ["\(open.count - 5) more"] : [])).inWords
        return [RuleFinding(update.provenance, at: "health", "the project is complete, but still open: \(named)")]
    }
}
