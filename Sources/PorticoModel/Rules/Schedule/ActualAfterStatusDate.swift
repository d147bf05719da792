import PorticoDiagnostics

/// Something that is said to have happened after the day the portal tells of.
struct ActualAfterStatusDate: Rule {
    let name = "actual-after-status-date"
    let severity = Diagnostic.Severity.error
    let summary = "an actual date lies after the status date"
    let explanation = """
        The portal shows everything as of the newest update. What happened since belongs into the next one; until then it \
        is a forecast.
        """
    let fix = "publish the update that tells of it, or make it a forecast"
    let breaking = RuleExample(
        ["plan.yml": "milestones:\n  - {id: M3, title: Pilot accepted, baseline: 2026-03-16, actual: «2026-03-16»}\n"],
        message: "M3 was reached on 2026-03-16, after the status date 2026-03-13"
    )
    let passing = RuleExample(
        ["plan.yml": "milestones:\n  - {id: M3, title: Pilot accepted, baseline: 2026-03-16, forecast: 2026-03-16}\n"]
    )

    func findings(in scope: RuleScope) -> [Finding] {
        guard let day = scope.lastKnownDay else { return [] }
        let milestones = scope.plan.milestones.compactMap { milestone -> Finding? in
            guard let actual = milestone.actual, actual > day else { return nil }
            return Finding(
                milestone.provenance,
                "actual",
                "\(milestone.id) was reached on \(actual), after the status date \(day)"
            )
        }
        let phases = scope.plan.phases.flatMap { phase in
            [("start", phase.actual.start), ("finish", phase.actual.finish)].compactMap { name, date -> Finding? in
                guard let date, date > day else { return nil }
                return Finding(
                    phase.provenance,
                    "actual.\(name)",
                    "the actual \(name) of \(phase.id) is \(date), after the status date \(day)"
                )
            }
        }
        return milestones + phases
    }
}
