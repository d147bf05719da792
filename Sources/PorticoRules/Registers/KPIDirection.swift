import PorticoDiagnostics
import PorticoModel

struct KPIDirection: Rule {
    let name = "kpi-direction"
    let summary = "The target of a KPI is in the direction of improvement"
    let explanation = """
        A KPI that should rise needs a target above its start, and one that should fall a target below it. The \
        default of `direction` is `up`, which is wrong for times, errors and costs.
        """
    let fix = "set `direction: down`, or correct start or target"
    let example = """
        kpis.yml
          kpis:
        -   - {id: KPI-1, title: Minutes to book an appointment, unit: min, start: 9, target: «4»}
        → KPI-1 should go up, but goes from 9 to a target of 4
        +   - {id: KPI-1, title: Minutes to book an appointment, unit: min, start: 9, target: 4, direction: down}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.kpis.compactMap { kpi -> RuleFinding? in
            guard let start = kpi.start, let target = kpi.target, start != target,
                (target > start) != (kpi.direction == .up)
            else { return nil }
            let message =
                "\(kpi.id) should go \(kpi.direction.rawValue), but goes from \(start.written) to a target of \(target.written)"
            return RuleFinding(kpi.provenance, at: ["direction", "target"], message)
        }
    }
}
