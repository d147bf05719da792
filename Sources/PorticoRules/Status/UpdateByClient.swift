import PorticoDiagnostics
import PorticoModel

struct UpdateByClient: Rule {
    let name = "update-by-client"
    let severity = Diagnostic.Severity.note
    let summary = "An update is written by the supplier"
    let explanation = """
        Its `author` is on the client's side. That is possible, but usually two ids were mixed up, and the client \
        reads a report signed with their own name.
        """
    let fix = "correct `author:`"
    let example = """
        status/2026-03-13.md
          ---
          date: 2026-03-13
        - author: «j.doe»
        → the update is signed by j.doe, who is on the client's side
        + author: c.lee
          health: on_track
          headline: The import runs; nothing is late.
          ---

          ## Done

          Two imports tried.
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let update = input.newest, let author = update.author.flatMap({ input.people[$0] }),
            author.side == .client
        else { return [] }
        return [
            RuleFinding(
                update.provenance,
                at: "author",
                "the update is signed by \(author.id), who is on the client's side"
            )
        ]
    }
}
