import PorticoDiagnostics
import PorticoModel

struct ClosureWithOpenWork: Rule {
    let name = "closure-with-open-work"
    let severity = Diagnostic.Severity.warning
    let summary = "A closure says what is still open"
    let explanation = """
        The newest update closes the project (`kind: closure`), and something is open that it does not mention: a \
        milestone, deliverable, payment, action, issue, change request or task of the handover. After the closure \
        nobody looks for it. An id in brackets, as in `[PAY-3]`, or in `asks` is a mention.
        """
    let fix = "finish it, or list it with its id and its owner under a heading such as \"Still open\""
    let source: String? = "PRINCE2: the end project report lists follow-on actions"
    let example = """
        plan.yml
          payments:
            - {id: PAY-3, title: Handover, amount: 8000, due: 2026-03-06, invoiced: 2026-03-06}
        status/2026-03-13.md
          ---
          date: 2026-03-13
          kind: «closure»
        → the project is closed without a word about PAY-3, which is open
          health: on_track
          headline: The system is yours.
          ---

          ## Delivered

          Everything.
        +
        + ## Still open
        +
        + Acme pays the last invoice by 5 April [PAY-3].
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let update = input.newest, update.kind == .closure else { return [] }
        let text = input.texts[update.sourcePath] ?? ""
        let untold = OpenWork(input.project).ids.filter { id in
            !text.contains("[\(id)]") && update.asks?.contains(id) != true
        }
        guard !untold.isEmpty else { return [] }
        let verb = untold.count == 1 ? "is" : "are"
        let message = "the project is closed without a word about \(untold.inWords), which \(verb) open"
        return [RuleFinding(update.provenance, at: "kind", message)]
    }
}
