import PorticoDiagnostics

/// A target on the wrong side of where it began.
struct KPITargetDirection: Rule {
    let name = "kpi-target-direction"
    let severity = Diagnostic.Severity.error
    let summary = "a KPI's target lies on the wrong side of its start"
    let explanation =
        "With direction up the target is above the start, with down below; else getting worse looks like success."
    let fix = "correct direction, start or target"
    let breaking = RuleExample(
        ["kpis.yml": "kpis:\n  - {id: KPI-1, title: Time to book, start: 210, target: «60», target_on: 2026-06-30}\n"],
        message: "the target of KPI-1 is 60, below its start of 210, but up is better"
    )
    let passing = RuleExample([
        "kpis.yml": """
        kpis:
          - {id: KPI-1, title: Time to book, start: 210, target: 60, target_on: 2026-06-30, direction: down}

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.project.kpis.compactMap { kpi in
            guard let start = kpi.start, let target = kpi.target, start != target else { return nil }
            guard (target > start) != (kpi.direction == .up) else { return nil }
            let side = target > start ? "above" : "below"
            return Finding(
                kpi.provenance,
                "target",
                "the target of \(kpi.id) is \(Words.amount(target, nil)), \(side) its start of "
                    + "\(Words.amount(start, nil)), but \(kpi.direction.rawValue) is better"
            )
        }
    }
}
