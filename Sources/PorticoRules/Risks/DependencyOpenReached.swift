import PorticoDiagnostics
import PorticoModel

struct DependencyOpenReached: Rule {
    let name = "dependency-open-reached"
    let severity = Diagnostic.Severity.warning
    let summary = "A milestone is reached only when what it depends on is there"
    let explanation = """
        A dependency is open or late, but the milestone that needs it has been reached. Either it arrived, or the \
        milestone did not need it, or it has not been reached.
        """
    let fix = "set `status: met`, or correct the dependency's `milestone` or the milestone's `actual`"
    let example = """
        plan.yml
          milestones:
            - {id: M3, title: Pilot accepted, baseline: 2026-03-06, actual: 2026-03-06}
        raid.yml
          dependencies:
        -   - {id: DEP-1, on: Data export, from: Vendor, milestone: M3, status: «open»}
        → DEP-1 is open, but M3, which needs it, was reached on 2026-03-06
        +   - {id: DEP-1, on: Data export, from: Vendor, milestone: M3, status: met}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.raid.dependencies.filter { $0.status != .met }.compactMap { dependency -> RuleFinding? in
            guard let id = dependency.milestone, let reached = input.milestones[id]?.actual else { return nil }
            return RuleFinding(
                dependency.provenance,
                at: ["status", "milestone"],
                "\(dependency.id) is \(dependency.status.rawValue), but \(id), which needs it, was reached on \(reached)"
            )
        }
    }
}
