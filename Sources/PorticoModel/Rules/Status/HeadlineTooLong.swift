import PorticoDiagnostics

/// A headline that is a paragraph.
struct HeadlineTooLong: Rule {
    let name = "headline-too-long"
    let severity = Diagnostic.Severity.warning
    let summary = "a headline is longer than two lines on a phone"
    let explanation = "It is the one sentence everybody reads. At 140 characters it fits the first screen."
    let fix = "say the week in one sentence; the rest belongs below"
    let breaking = RuleExample(
        [
            "status/2026-03-13.md": """
            ---
            date: 2026-03-13
            health: on_track
            headline: «The import scripts are finished and were tried with the data of the first of the four sites, and the people at the second have begun to look through theirs»
            asks: []
            ---

            """
        ],
        message: "the headline has 155 characters; 140 fit"
    )
    let passing = RuleExample([
        "status/2026-03-13.md":
            "---\ndate: 2026-03-13\nhealth: on_track\nheadline: The import works for the first of four sites\nasks: []\n---\n"
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        guard let update = scope.latest, update.headline.count > 140 else { return [] }
        return [
            Finding(update.provenance, "headline", "the headline has \(update.headline.count) characters; 140 fit")
        ]
    }
}
