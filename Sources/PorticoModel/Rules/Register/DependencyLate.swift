import PorticoDiagnostics

/// Something from outside that should be here by now.
struct DependencyLate: Rule {
    let name = "dependency-late"
    let severity = Diagnostic.Severity.warning
    let summary = "a dependency was not met by the day it was needed"
    let explanation = "What waits for it slips from today on."
    let fix = "set its status to met or late, or agree on a new day"
    let breaking = RuleExample(
        ["raid.yml": "dependencies:\n  - {id: DEP-1, on: Firewall opened, from: Provider, needed_by: «2026-03-06»}\n"],
        message: "DEP-1 was needed by 2026-03-06 and is open"
    )
    let passing = RuleExample([
        "raid.yml":
            "dependencies:\n  - {id: DEP-1, on: Firewall opened, from: Provider, needed_by: 2026-03-06, status: met}\n"
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        guard let today = scope.statusDate else { return [] }
        return scope.raid.dependencies.compactMap { dependency in
            guard dependency.status == .open, let due = dependency.neededBy, due < today else { return nil }
            return Finding(dependency.provenance, "needed_by", "\(dependency.id) was needed by \(due) and is open")
        }
    }
}
