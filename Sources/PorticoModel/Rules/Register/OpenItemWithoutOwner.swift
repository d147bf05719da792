import PorticoDiagnostics

/// A risk, issue, action or assumption nobody is responsible for.
struct OpenItemWithoutOwner: Rule {
    let name = "open-item-without-owner"
    let severity = Diagnostic.Severity.warning
    let summary = "an open item has no owner"
    let explanation = "What belongs to nobody is done by nobody. The client reads the name first."
    let fix = "enter the id of the person who sees to it"
    let breaking = RuleExample(
        ["raid.yml": "issues:\n  - {id: «I-4», title: Test data is late, raised: 2026-03-02, due: 2026-03-20}\n"],
        message: "I-4 is open and has no owner"
    )
    let passing = RuleExample([
        "raid.yml":
            "issues:\n  - {id: I-4, title: Test data is late, raised: 2026-03-02, due: 2026-03-20, owner: j.doe}\n"
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        OpenItem.all(in: scope.raid).filter { $0.owner == nil }
            .map { Finding($0.provenance, "owner", "\($0.id) is open and has no owner") }
    }
}
