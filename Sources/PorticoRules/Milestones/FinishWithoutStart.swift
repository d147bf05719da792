import PorticoDiagnostics
import PorticoModel

struct FinishWithoutStart: Rule {
    let name = "finish-without-start"
    let summary = "A finished phase has an actual start"
    let explanation = """
        Without an actual start, the timeline draws the solid bar from the promised start, which nobody has checked.
        """
    let fix = "add `actual: {start: …}`"
    let example = """
        plan.yml
          phases:
        -   - {id: P1, title: Discovery, baseline: {start: 2026-01-05, finish: 2026-01-30}, actual: {finish: «2026-01-30»}}
        → P1 has an actual finish but no actual start
        +   - {id: P1, title: Discovery, baseline: {start: 2026-01-05, finish: 2026-01-30},
        +      actual: {start: 2026-01-07, finish: 2026-01-30}}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.plan.phases.filter { $0.actual.start == nil && $0.actual.finish != nil }.map { phase in
            phase.finding(at: "actual.finish", "has an actual finish but no actual start")
        }
    }
}
