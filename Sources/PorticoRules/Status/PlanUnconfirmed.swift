import PorticoDiagnostics
import PorticoModel

struct PlanUnconfirmed: Rule {
    let name = "plan-unconfirmed"
    let severity = Diagnostic.Severity.warning
    let summary = "What was planned last week is confirmed, moved or taken out"
    let explanation = """
        `portico new status` puts last week's plan under Done as a checklist. A box that is not ticked there tells the \
        client of something as done that is not. Only the newest update is looked at, and in it what stands under Done \
        or Delivered, else under its first heading.
        """
    let fix = "tick it with [x], move it under Next, or delete it"
    let example = """
        status/2026-03-13.md
          ---
          date: 2026-03-13
          health: on_track
          headline: The import runs; nothing is late.
          ---

          ## Done

          - [x] Forms drawn
        +
        + ## Next
        +
          «»- [ ] Import tried with old records
        → "Import tried with old records" stands under Done and is not ticked
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let update = input.newest, let done = input.parts(of: update, holding: "[ ]")?.done else { return [] }
        let heading = done.heading.shortened(to: 30)
        return done.lines.filter { !$0.isCode }.compactMap { line in
            line.text.openBox.map { words in
                let told = "\"\(words.shortened(to: 60))\" stands under \(heading) and is not ticked"
                return RuleFinding(update.provenance, line: line.number, told)
            }
        }
    }
}

extension Substring {
    /// The words behind a box that is not ticked: `- [ ] Import tried` → `Import tried`.
    fileprivate var openBox: String? {
        firstMatch(of: /^\s{0,3}(?:[-*+]|\d{1,9}[.)])\s+\[ \]\s+(\S.*?)\s*$/).map { String($0.1) }
    }
}
