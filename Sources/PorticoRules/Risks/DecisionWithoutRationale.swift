import PorticoDiagnostics
import PorticoModel

struct DecisionWithoutRationale: Rule {
    let name = "decision-without-rationale"
    let severity = Diagnostic.Severity.note
    let summary = "A decision has a reason"
    let explanation = "People ask for the reasons later, when those who decided have left."
    let fix = "add a one-sentence `rationale:` that says why the other options were rejected"
    let example = """
        raid.yml
          decisions:
        -   - {id: DEC-3, title: «Which records are imported», decision: The last ten years, by: j.doe, on: 2026-02-12}
        → DEC-3 is decided, but no reason is given
        +   - {id: DEC-3, title: Which records are imported, decision: The last ten years, by: j.doe, on: 2026-02-12, rationale: Older ones lie in the archive by law}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.raid.decisions.filter { $0.decision != nil && $0.rationale == nil }.map { item in
            item.finding(at: "title", "is decided, but no reason is given")
        }
    }
}
