import PorticoModel

struct DecisionWithoutOwner: Rule {
    let name = "decision-without-owner"
    let summary = "An open decision says who makes it"
    let explanation = "Without `by`, everybody waits for everybody else."
    let fix = "add `by:` with the person who decides"
    let example = """
        raid.yml
          decisions:
        -   - {id: DEC-3, title: «Which records are imported»}
        → DEC-3 is open, but does not say who decides
        +   - {id: DEC-3, title: Which records are imported, by: j.doe}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.raid.decisions.filter { $0.decision == nil && $0.by == nil }.map { item in
            item.finding(at: "title", "is open, but does not say who decides")
        }
    }
}
