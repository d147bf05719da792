import PorticoDiagnostics

/// A risk, issue or action without a day by which something must have happened.
struct OpenItemWithoutDue: Rule {
    let name = "open-item-without-due"
    let severity = Diagnostic.Severity.warning
    let summary = "an open item has no due date"
    let explanation = "Without a date it is never late, and never looked at again."
    let fix = "enter the day by which it must be settled"
    let breaking = RuleExample(
        ["raid.yml": "issues:\n  - {id: «I-4», title: Test data is late, raised: 2026-03-02, owner: j.doe}\n"],
        message: "I-4 is open and has no due date"
    )
    let passing = RuleExample([
        "raid.yml":
            "issues:\n  - {id: I-4, title: Test data is late, raised: 2026-03-02, due: 2026-03-20, owner: j.doe}\n"
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        OpenItem.all(in: scope.raid).filter { $0.due == nil }
            .map { Finding($0.provenance, $0.dueKey, "\($0.id) is open and has no due date") }
    }
}
