import PorticoDiagnostics
import PorticoModel

struct ResultAgainstFigure: Rule {
    let name = "result-against-figure"
    let severity = Diagnostic.Severity.error
    let summary = "A result agrees with what was measured"
    let explanation = """
        The criterion has passed although the measured value does not meet its measure, or has failed although it \
        does. The rule compares a measure such as `>= 58 of 64`, `<= 4 min` or `>= 95 %` with a measured value in the \
        same unit; a share is compared with a share (`19 of 20` with `>= 95 %`). Anything else is not compared.
        """
    let fix = "correct `result` or `measured`; if the client agrees to less, set the result to `waived`"
    let example = """
        plan.yml
          milestones:
            - {id: M3, title: Pilot accepted, baseline: 2026-04-11,
        -      criteria: [{id: AC-1, text: Users complete a booking, measure: ">= 58 of 64", result: passed, measured: «50 of 64»}]}
        → AC-1 passed, but 50 of 64 does not meet >= 58 of 64
        +      criteria: [{id: AC-1, text: Users complete a booking, measure: ">= 58 of 64", result: passed, measured: 58 of 64}]}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.placedCriteria.compactMap { criterion, outer -> RuleFinding? in
            guard let measure = criterion.measure, let measured = criterion.measured,
                let isMet = Measure(measure)?.isMet(by: measured)
            else { return nil }
            let (verdict, verb): (String, String)
            switch (criterion.result, isMet) {
            case (.passed, false): (verdict, verb) = ("passed", "does not meet")
            case (.failed, true): (verdict, verb) = ("failed", "meets")
            default: return nil
            }
            return RuleFinding(
                criterion.provenance,
                at: "measured",
                in: outer,
                "\(criterion.id) \(verdict), but \(measured) \(verb) \(measure)"
            )
        }
    }
}
