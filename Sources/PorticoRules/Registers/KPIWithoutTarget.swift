import PorticoModel

struct KPIWithoutTarget: Rule {
    let name = "kpi-without-target"
    let summary = "A KPI has a target"
    let explanation = """
        Without a target, readers cannot tell whether a figure is good. They need to know which value was agreed.
        """
    let fix = "add `target:` and, if one was agreed, `target_on:`"
    let source: String? = "PRINCE2: benefits are measured against a baseline and a target"
    let example = """
        kpis.yml
          kpis:
        -   - {id: KPI-1, title: «Minutes to book an appointment», unit: min, start: 9, direction: down}
        → KPI-1 has no target
        +   - {id: KPI-1, title: Minutes to book an appointment, unit: min, start: 9, target: 4, direction: down}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.kpis.filter { $0.target == nil }.map { kpi in
            kpi.finding(at: "title", "has no target")
        }
    }
}
