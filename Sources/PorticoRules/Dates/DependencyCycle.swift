import PorticoDiagnostics
import PorticoModel

struct DependencyCycle: Rule {
    let name = "dependency-cycle"
    let severity = Diagnostic.Severity.error
    let summary = "No milestone depends on itself, directly or indirectly"
    let explanation = """
        Milestones that wait for each other can never be reached, and Portico cannot calculate a finish date. The \
        message shows the whole cycle, and each cycle is reported once.
        """
    let fix = "remove one of these from `depends_on`"
    let example = """
        plan.yml
          milestones:
        +   - {id: M3, title: Owners named, baseline: 2026-02-16}
            - {id: M1, title: Data cleaned, baseline: 2026-03-02, depends_on: [«M3»]}
        → milestones wait for each other: M1 → M3 → M2 → M1
            - {id: M2, title: Import tested, baseline: 2026-03-16, depends_on: [M1]}
        -   - {id: M3, title: Owners named, baseline: 2026-03-30, depends_on: [M2]}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        var search = CycleSearch(input.plan.milestones.map { ($0.id, $0.dependsOn) })
        return search.cycles().compactMap { cycle in
            guard let first = cycle.first, let milestone = input.milestones[first] else { return nil }
            let path = (cycle + [first]).joined(separator: " → ")
            let next = cycle.count > 1 ? cycle[1] : first
            let index = milestone.dependsOn.firstIndex(of: next) ?? 0
            return RuleFinding(
                milestone.provenance,
                at: ["depends_on.\(index)", "depends_on"],
                cycle.count == 1 ? "\(first) depends on itself" : "milestones wait for each other: \(path)",
                related: cycle.dropFirst().compactMap { id in
                    input.milestones[id].map { .init(place: $0.provenance.item, message: "\(id) is in the cycle") }
                }
            )
        }
    }
}
