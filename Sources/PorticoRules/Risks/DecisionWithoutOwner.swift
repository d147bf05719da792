import PorticoDiagnostics
import PorticoModel

struct DecisionWithoutOwner: Rule {
    let name = "decision-without-owner"
    let severity = Diagnostic.Severity.warning
    let summary = "An open decision names who takes it"
    let explanation = "Without `by`, everybody waits for everybody."
    let fix = "add `by:` with the person who decides"
    let example = """
        raid.yml
          decisions:
        -   - {id: DEC-3, title: «Which records are imported»}
        → DEC-3 is open, and nobody is named who decides
        +   - {id: DEC-3, title: Which records are imported, by: j.doe}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.raid.decisions.filter { $0.decision == nil && $0.by == nil }.map { item in
            RuleFinding(item.provenance, at: "title", "\(item.id) is open, and nobody is named who decides")
        }
    }
}
