import PorticoDiagnostics

/// Last week's update with another date.
struct CopiedUpdate: Rule {
    let name = "copied-update"
    let severity = Diagnostic.Severity.warning
    let summary = "an update is nearly identical to the one before"
    let explanation = "Readers notice on the second line and stop reading every week after."
    let fix = "write what happened this week, in three sentences if that is all"
    let breaking = RuleExample(
        [
            "status/2026-03-06.md": Self.update("2026-03-06", Self.work),
            "status/2026-03-13.md": Self.update("2026-03-13", Self.work, mark: true),
        ],
        message: "100 % of the words are those of the update of 2026-03-06"
    )
    let passing = RuleExample([
        "status/2026-03-06.md": Self.update("2026-03-06", Self.work),
        "status/2026-03-13.md": Self.update(
            "2026-03-13",
            "The third site sent its data on Monday. We loaded it on Tuesday and found eleven patients twice; reception is "
                + "clearing them by Friday. The pilot group meets next Wednesday."
        ),
    ])

    private static let work =
        "We moved the accounts of the first two sites and looked through the errors with reception. The import of "
        + "appointments runs, but takes four hours; we are making it faster. Training material is half written."

    private static func update(_ date: String, _ body: String, mark: Bool = false) -> String {
        let headline = mark ? "«Work goes on»" : "Work goes on"
        return "---\ndate: \(date)\nhealth: on_track\nheadline: \(headline)\nasks: []\n---\n## Done\n\(body)\n"
    }

    func findings(in scope: RuleScope) -> [Finding] {
        guard let update = scope.latest, let before = scope.project.updates.dropFirst().first else { return [] }
        let words = Shingles(scope.text(of: update.sourcePath))
        guard words.count >= 20 else { return [] }
        let share = words.shareFound(in: Shingles(scope.text(of: before.sourcePath)))
        guard share >= 0.9 else { return [] }
        return [
            Finding(
                update.provenance,
                "headline",
                "\(Int((share * 100).rounded())) % of the words are those of the update of \(before.date)"
            )
        ]
    }
}
