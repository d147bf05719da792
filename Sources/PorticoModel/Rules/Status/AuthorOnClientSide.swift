import PorticoDiagnostics

/// An update written by the client about us.
struct AuthorOnClientSide: Rule {
    let name = "author-on-client-side"
    let severity = Diagnostic.Severity.warning
    let summary = "an update's author is on the client's side"
    let explanation = "The update is the supplier's word to the client; its author answers for it."
    let fix = "enter who of the supplier's people answers for the update"
    let breaking = RuleExample(
        [
            "status/2026-03-13.md":
                "---\ndate: 2026-03-13\nauthor: «j.doe»\nhealth: on_track\nheadline: Import finished\nasks: []\n---\n"
        ],
        message: "the author j.doe is on the client's side"
    )
    let passing = RuleExample([
        "status/2026-03-13.md":
            "---\ndate: 2026-03-13\nauthor: c.lee\nhealth: on_track\nheadline: Import finished\nasks: []\n---\n"
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.project.updates.compactMap { update in
            guard let author = scope.person(update.author), author.side == .client else { return nil }
            return Finding(update.provenance, "author", "the author \(author.id) is on the client's side")
        }
    }
}
