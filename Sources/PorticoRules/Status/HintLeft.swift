import PorticoDiagnostics
import PorticoModel

struct HintLeft: Rule {
    let name = "hint-left"
    let summary = "An update is complete"
    let explanation = """
        `portico new status` leaves a comment, `<!-- to write: … -->`, under each heading that the data cannot fill. \
        No page shows it, but it means that the author has not written that part yet. The rule checks only the newest \
        update.
        """
    let fix = "write the text and delete the comment, or delete the heading with it"
    let example = """
        status/2026-03-13.md
          ---
          date: 2026-03-13
          health: on_track
          headline: The import runs; nothing is late.
          ---

          ## Done

          Two imports tried.

          ## Blocked

        - «»<!-- to write: what does not go on, and who can free it -->
        → this part is not written yet: what does not go on, and who can free it
        + Nothing is.
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let update = input.newest, let parts = input.parts(of: update, holding: DraftHint.opening)?.parts else {
            return []
        }
        return parts.flatMap(\.lines).filter { !$0.isCode && $0.text.hasPrefix(DraftHint.opening) }.map { line in
            let words = String(line.text.dropFirst(DraftHint.opening.count)).replacing("-->", with: "")
            let asked = words.split(separator: " ").joined(separator: " ").shortened(to: 80)
            return RuleFinding(update.provenance, line: line.number, "this part is not written yet: \(asked)")
        }
    }
}
