import PorticoDiagnostics

/// A window that has passed and is still planned.
struct MaintenancePast: Rule {
    let name = "maintenance-window-past"
    let severity = Diagnostic.Severity.warning
    let summary = "a maintenance window has passed and is still called planned"
    let explanation = "Staff look here to see whether the system is down today."
    let fix = "set its status to done or cancelled"
    let breaking = RuleExample(
        ["maintenance.yml": "windows:\n  - {id: MW-1, title: Update, on: «2026-03-06»}\n"],
        message: "MW-1 was on 2026-03-06 and is still planned"
    )
    let passing = RuleExample([
        "maintenance.yml": "windows:\n  - {id: MW-1, title: Update, on: 2026-03-06, status: done}\n"
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        guard let today = scope.statusDate else { return [] }
        return scope.project.maintenance.filter { $0.status == .planned && $0.on < today }
            .map { Finding($0.provenance, "on", "\($0.id) was on \($0.on) and is still planned") }
    }
}
