import PorticoDiagnostics

/// An update that does not say whether anything is needed.
struct AsksUnsaid: Rule {
    let name = "asks-unsaid"
    let severity = Diagnostic.Severity.note
    let summary = "the newest update does not say what is needed from the client"
    let explanation = """
        "What we need from you" stands second on the page. Without asks: every open action of the client's is listed; \
        asks: [] says that nothing is needed.
        """
    let fix = "add asks: with the ids of actions, or asks: []"
    let breaking = RuleExample(
        ["status/2026-03-13.md": "---\ndate: 2026-03-13\nhealth: on_track\nheadline: «Import scripts finished»\n---\n"],
        message: "this update does not say what is needed from the client"
    )
    let passing = RuleExample([
        "status/2026-03-13.md":
            "---\ndate: 2026-03-13\nhealth: on_track\nheadline: Import scripts finished\nasks: []\n---\n"
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        guard let update = scope.latest, update.asks == nil else { return [] }
        return [Finding(update.provenance, "headline", "this update does not say what is needed from the client")]
    }
}
