import PorticoDiagnostics
import PorticoModel

struct CriterionWithoutMeasure: Rule {
    let name = "criterion-without-measure"
    let summary = "A criterion says how it is measured"
    let explanation = """
        The text says what must be true, and `measure` says when it is: how many of how many, within what time, by \
        which test. A text that contains a figure needs no measure.
        """
    let fix = "add `measure:`, for example \">= 18 of 20\" or \"0 differences\""
    let source: String? = "PRINCE2: acceptance criteria are measurable"
    let example = """
        plan.yml
          milestones:
        -   - {id: M3, title: Pilot accepted, baseline: 2026-04-11, criteria: [{id: AC-1, text: «Users complete a booking without help»}]}
        → AC-1 has no measure
        +   - {id: M3, title: Pilot accepted, baseline: 2026-04-11,
        +      criteria: [{id: AC-1, text: Users complete a booking without help, measure: ">= 18 of 20"}]}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.placedCriteria.compactMap { criterion, outer -> RuleFinding? in
            guard criterion.measure == nil, criterion.isWithoutFigure, VagueWords.first(in: criterion.text) == nil
            else { return nil }
            return RuleFinding(criterion.provenance, at: "text", in: outer, "\(criterion.id) has no measure")
        }
    }
}
