import PorticoDiagnostics
import PorticoModel

struct CompleteWithOpenWork: Rule {
    let name = "complete-with-open-work"
    let severity = Diagnostic.Severity.warning
    let summary = "A project that is complete has nothing open"
    let explanation = """
        The newest update says complete while a milestone is not reached, a deliverable not accepted or an issue not \
        resolved. The client will take the word for it and stop looking.
        """
    let fix = "close or withdraw what is open, or report another health"
    let breaking = RuleExample(
        .plan(
            """
            milestones:
              - {id: M5, title: Go-live completed, baseline: 2026-03-06}
            """
        ),
        .update(
            "2026-03-13",
            """
            health: complete
            headline: We are done.
            """
        ),
        finding: "status/2026-03-13.md:3:9: the project is complete, but still open: M5"
    )
    let passing = RuleExample(
        .plan(
            """
            milestones:
              - {id: M5, title: Go-live completed, baseline: 2026-03-06, actual: 2026-03-06}
            """
        ),
        .update(
            "2026-03-13",
            """
            health: complete
            headline: We are done.
            """
        )
    )

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
