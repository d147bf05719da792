import PorticoDiagnostics
import PorticoModel

struct DecisionWithoutRationale: Rule {
    let name = "decision-without-rationale"
    let severity = Diagnostic.Severity.note
    let summary = "A decision says why"
    let explanation = "The reasons are what is asked for later, when the people have changed."
    let fix = "add `rationale:` in a sentence, with what spoke against the other options"
    let example = """
        raid.yml
          decisions:
        -   - {id: DEC-3, title: «Which records are imported», decision: The last ten years, by: j.doe, on: 2026-02-12}
        → DEC-3 is decided, and no reason is given
        +   - {id: DEC-3, title: Which records are imported, decision: The last ten years, by: j.doe, on: 2026-02-12, rationale: Older ones lie in the archive by law}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.raid.decisions.filter { $0.decision != nil && $0.rationale == nil }.map { item in
            RuleFinding(item.provenance, at: "title", "\(item.id) is decided, and no reason is given")
        }
    }
}
