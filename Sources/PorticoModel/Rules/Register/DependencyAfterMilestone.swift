import PorticoDiagnostics

/// Something from outside that comes too late for what waits for it.
struct DependencyAfterMilestone: Rule {
    let name = "dependency-after-milestone"
    let severity = Diagnostic.Severity.warning
    let summary = "a dependency is needed only after the milestone that waits for it"
    let explanation = "Either the milestone does not wait for it, or one of the dates cannot be kept."
    let fix = "correct one of the dates, or the milestone"
    let breaking = RuleExample(
        [
            "plan.yml": "milestones:\n  - {id: M3, title: Pilot accepted, baseline: 2026-04-11}\n",
            "raid.yml": "dependencies:\n  - {id: DEP-1, on: Firewall opened, needed_by: «2026-04-20», milestone: M3}\n",
        ],
        message: "DEP-1 is needed by 2026-04-20, after M3 on 2026-04-11"
    )
    let passing = RuleExample([
        "plan.yml": "milestones:\n  - {id: M3, title: Pilot accepted, baseline: 2026-04-11}\n",
        "raid.yml": "dependencies:\n  - {id: DEP-1, on: Firewall opened, needed_by: 2026-03-27, milestone: M3}\n",
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.raid.dependencies.compactMap { dependency in
            guard dependency.status == .open, let needed = dependency.neededBy else { return nil }
            guard let milestone = scope.milestone(dependency.milestone), let expected = milestone.expected else {
                return nil
            }
            guard needed > expected else { return nil }
            return Finding(
                dependency.provenance,
                "needed_by",
                "\(dependency.id) is needed by \(needed), after \(milestone.id) on \(expected)"
            )
        }
    }
}
