import PorticoDiagnostics
import PorticoModel

struct PlanUnconfirmed: Rule {
    let name = "plan-unconfirmed"
    let summary = "Last week's plan is confirmed, moved or removed"
    let explanation = """
        `portico new status` lists last week's plan under Done as a checklist. An unticked box there tells the client \
        that something is done that is not. The rule checks only the newest update: the text under Done or Delivered, \
        otherwise under its first heading.
        """
    let fix = "tick it with [x], move it to Next, or delete it"
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
        → "Import tried with old records" is under Done but is not ticked
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let update = input.newest, let done = input.parts(of: update, holding: "[ ]")?.done else { return [] }
        let heading = done.heading.shortened(to: 30)
        return done.lines.filter { !$0.isCode }.compactMap { line in
            line.text.openBox.map { words in
                let told = "\"\(words.shortened(to: 60))\" is under \(heading) but is not ticked"
                return RuleFinding(update.provenance, line: line.number, told)
            }
        }
    }
}

extension Substring {
    /// The text after an unticked box: `- [ ] Import tried` → `Import tried`.
    fileprivate var openBox: String? {
        firstMatch(of: /^\s{0,3}(?:[-*+]|\d{1,9}[.)])\s+\[ \]\s+(\S.*?)\s*$/).map { String($0.1) }
    }
}
