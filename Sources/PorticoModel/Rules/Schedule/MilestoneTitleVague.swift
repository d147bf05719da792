import PorticoDiagnostics

/// A milestone named after a phase: nobody can say whether it has been reached.
struct MilestoneTitleVague: Rule {
    let name = "milestone-title-vague"
    let severity = Diagnostic.Severity.warning
    let summary = "a milestone's title does not say what will have happened"
    let explanation = """
        "Phase 1 complete" can be argued about for weeks. A thing and a past participle, "Pilot accepted by reception", can \
        be seen to be so or not.
        """
    let fix = "name the thing and what will have happened to it"
    let breaking = RuleExample(
        ["plan.yml": "milestones:\n  - {id: M1, title: «Phase 1 complete», baseline: 2026-04-10}\n"],
        message: "\"Phase 1 complete\" does not say what will have happened"
    )
    let passing = RuleExample(
        ["plan.yml": "milestones:\n  - {id: M1, title: Pilot accepted by reception, baseline: 2026-04-10}\n"]
    )

    func findings(in scope: RuleScope) -> [Finding] {
        scope.plan.milestones.filter { isVague($0.title) }.map {
            Finding($0.provenance, "title", "\"\($0.title)\" does not say what will have happened")
        }
    }

    /// Nothing but words that name a stage and its end.
    private func isVague(_ title: String) -> Bool {
        let words = title.lowercased().split { !$0.isLetter }
        let empty: Set<Substring> = [
            "phase", "stage", "step", "sprint", "milestone", "part", "iteration", "complete", "completed", "done",
            "finished", "end", "ended", "closed", "of", "is", "the", "i", "ii", "iii", "iv", "a", "b", "project",
            "work",
        ]
        return words.allSatisfy(empty.contains)
    }
}
