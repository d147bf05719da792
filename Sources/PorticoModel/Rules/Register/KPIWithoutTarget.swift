import PorticoDiagnostics

/// A number without a goal.
struct KPIWithoutTarget: Rule {
    let name = "kpi-without-target"
    let severity = Diagnostic.Severity.warning
    let summary = "a KPI has no target, or no day for it"
    let explanation = "Whether a number is good can only be told against what was aimed at, and by when."
    let fix = "agree on target and target_on"
    let breaking = RuleExample(
        ["kpis.yml": "kpis:\n  - {id: «KPI-1», title: Time to book, unit: s, start: 210}\n"],
        message: "KPI-1 has no target"
    )
    let passing = RuleExample(
        [
            "kpis.yml":
                "kpis:\n  - {id: KPI-1, title: Time to book, unit: s, start: 210, target: 60, target_on: 2026-06-30, direction: down}\n"
        ]
    )

    func findings(in scope: RuleScope) -> [Finding] {
        scope.project.kpis.compactMap { kpi in
            if kpi.target == nil { return Finding(kpi.provenance, "target", "\(kpi.id) has no target") }
            guard kpi.targetOn == nil else { return nil }
            return Finding(kpi.provenance, "target", "\(kpi.id) does not say by when its target is to be reached")
        }
    }
}
