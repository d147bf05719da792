import PorticoDiagnostics
import PorticoModel

struct PhaseWithoutBaseline: Rule {
    let name = "phase-without-baseline"
    let summary = "A phase has a promised start and finish"
    let explanation = """
        A phase whose baseline lacks an end has no outline bar on the timeline, and its slip cannot be calculated.
        """
    let fix = "add `baseline: {start: …, finish: …}`"
    let example = """
        plan.yml
          phases:
        -   - {id: P1, title: Discovery, baseline: «{»start: 2026-01-05}}
        → P1 has no promised finish
        +   - {id: P1, title: Discovery, baseline: {start: 2026-01-05, finish: 2026-01-30}}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.plan.phases.compactMap { phase -> RuleFinding? in
            let missing = [phase.baseline.start == nil ? "start" : nil, phase.baseline.finish == nil ? "finish" : nil]
                .compactMap(\.self)
            guard !missing.isEmpty else { return nil }
            return phase.finding(at: "baseline", "has no promised \(missing.inWords)")
        }
    }
}
