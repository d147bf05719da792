import PorticoDiagnostics

/// The same way out, week after week.
struct PathToGreenStale: Rule {
    let name = "path-to-green-stale"
    let severity = Diagnostic.Severity.warning
    let summary = "the path to green has been the same for three updates"
    let explanation = "A plan that has not changed anything in three weeks is not one."
    let fix = "say what has been done of it and what comes next"
    let breaking = RuleExample(
        [
            "status/2026-02-27.md": Self.update("2026-02-27"),
            "status/2026-03-06.md": Self.update("2026-03-06"),
            "status/2026-03-13.md": Self.update("2026-03-13", "«Import on 21 March»"),
        ],
        message: "the path to green has not changed since 2026-02-27"
    )
    let passing = RuleExample([
        "status/2026-02-27.md": Self.update("2026-02-27"),
        "status/2026-03-06.md": Self.update("2026-03-06"),
        "status/2026-03-13.md": Self.update("2026-03-13", "Import tried on Tuesday; the real one is on 21 March"),
    ])

    private static func update(_ date: String, _ path: String = "Import on 21 March") -> String {
        "---\ndate: \(date)\nhealth: at_risk\nheadline: Pilot moves\nwhy: Late data\npath_to_green: \(path)\n---\n"
    }

    func findings(in scope: RuleScope) -> [Finding] {
        guard let update = scope.latest, let path = update.pathToGreen else { return [] }
        let same = scope.project.updates.prefix { $0.pathToGreen == path }
        guard same.count >= 3, let first = same.last else { return [] }
        return [
            Finding(update.provenance, "path_to_green", "the path to green has not changed since \(first.date)")
        ]
    }
}
