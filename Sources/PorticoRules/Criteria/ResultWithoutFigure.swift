import PorticoDiagnostics
import PorticoModel

struct ResultWithoutFigure: Rule {
    let name = "result-without-figure"
    let severity = Diagnostic.Severity.note
    let summary = "A result includes the measured value"
    let explanation = """
        "Passed" is a claim; "passed, 19 of 20" is a record, and two years later only the record helps. The rule \
        checks criteria that have a measure and have passed or failed.
        """
    let fix = "add `measured:` with the value"
    let example = """
        plan.yml
          milestones:
            - {id: M3, title: Pilot accepted, baseline: 2026-04-11,
        -      criteria: [{id: AC-1, text: Users complete a booking, measure: ">= 18 of 20", result: «passed»}]}
        → AC-1 passed, but the measured value is not recorded
        +      criteria: [{id: AC-1, text: Users complete a booking, measure: ">= 18 of 20", result: passed, measured: 19 of 20}]}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.placedCriteria.compactMap { criterion, outer -> RuleFinding? in
            guard criterion.result == .passed || criterion.result == .failed, criterion.measure != nil,
                criterion.measured == nil
            else { return nil }
            return RuleFinding(
                criterion.provenance,
                at: "result",
                in: outer,
                "\(criterion.id) \(criterion.result.rawValue), but the measured value is not recorded"
            )
        }
    }
}
