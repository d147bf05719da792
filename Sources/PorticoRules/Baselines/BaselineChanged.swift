import PorticoDiagnostics
import PorticoModel

struct BaselineChanged: Rule {
    let name = "baseline-changed"
    let severity = Diagnostic.Severity.error
    let summary = "A promised date moves only through an approved change request"
    let explanation = """
        The baseline is what was promised. The rule compares it with the last published week; if it differs, \
        `baseline_history` must contain the previous date and the change request that replaced it. If baselines could \
        move freely, every plan would be green.
        """
    let fix = "restore the previous date and move `forecast`, or add `baseline_history: [{date: …, changed_by: CR-…}]`"
    let source: String? = "PMBOK Guide: baselines change only through integrated change control"
    let example = """
        As of 2026-03-13.
        On 2026-03-06: M5 baseline 2026-06-30, forecast 2026-06-30.
        plan.yml
          milestones:
        -   - {id: M5, title: Go-live completed, baseline: «2026-07-07»}
        → the baseline of M5 was 2026-06-30 on 2026-03-06 and is now 2026-07-07
        +   - {id: M5, title: Go-live completed, baseline: 2026-07-07,
        +      baseline_history: [{date: 2026-06-30, changed_by: CR-1}]}
        +raid.yml
          change_requests:
            - {id: CR-1, title: Second surgery included, status: approved, decided: 2026-03-10, impact: {days: 7, milestones: [M5]}}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let last = input.history.weeks.last else { return [] }
        return input.plan.milestones.compactMap { milestone -> RuleFinding? in
            guard let promised = last.milestones[milestone.id]?.baseline, promised != milestone.baseline,
                !milestone.baselineHistory.contains(where: { $0.date == promised })
            else { return nil }
            let now = milestone.baseline.map { "is now \($0)" } ?? "has been removed"
            return RuleFinding(
                milestone.provenance,
                at: "baseline",
                "the baseline of \(milestone.id) was \(promised) on \(last.date) and \(now)"
            )
        }
    }
}
