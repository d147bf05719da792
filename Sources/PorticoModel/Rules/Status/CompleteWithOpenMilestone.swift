import PorticoDiagnostics

/// A project called complete that is not.
struct CompleteWithOpenMilestone: Rule {
    let name = "complete-with-open-milestone"
    let severity = Diagnostic.Severity.error
    let summary = "the newest update calls the project complete while milestones are open"
    let explanation = "Complete is a promise that nothing follows. The timeline beside it says otherwise."
    let fix = "enter the actual dates, or another health"
    let breaking = RuleExample(
        [
            "plan.yml": "milestones:\n  - {id: M3, title: Pilot accepted, baseline: 2026-04-11}\n",
            "status/2026-03-13.md":
                "---\ndate: 2026-03-13\nhealth: «complete»\nheadline: All done\nasks: []\n---\n",
        ],
        message: "health is complete, but M3 is open"
    )
    let passing = RuleExample([
        "plan.yml": "milestones:\n  - {id: M3, title: Pilot accepted, baseline: 2026-03-11, actual: 2026-03-11}\n",
        "status/2026-03-13.md":
            "---\ndate: 2026-03-13\nhealth: complete\nheadline: All done\nasks: []\n---\n",
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        guard let update = scope.latest, update.health == .complete else { return [] }
        let open = scope.plan.milestones.filter { $0.actual == nil }.map(\.id)
        guard !open.isEmpty else { return [] }
        let verb = open.count == 1 ? "is" : "are"
        return [
            Finding(
                update.provenance,
                "health",
                "health is complete, but \(open.joined(separator: ", ")) \(verb) open"
            )
        ]
    }
}
