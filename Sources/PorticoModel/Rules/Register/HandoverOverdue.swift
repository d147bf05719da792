import PorticoDiagnostics

/// Something of the exit that should be done by now.
struct HandoverOverdue: Rule {
    let name = "handover-overdue"
    let severity = Diagnostic.Severity.warning
    let summary = "an item of the handover is overdue"
    let explanation = "The exit is what the client depends on us for last; it is agreed with dates for that reason."
    let fix = "do it and enter done, or agree on a new date"
    let breaking = RuleExample(
        ["handover.yml": "checklist:\n  - {id: HO-1, title: Passwords handed over, owner: c.lee, due: «2026-03-06»}\n"],
        message: "HO-1 was due on 2026-03-06, 7 days before the status date"
    )
    let passing = RuleExample([
        "handover.yml":
            "checklist:\n  - {id: HO-1, title: Passwords handed over, owner: c.lee, due: 2026-03-06, done: 2026-03-05}\n"
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        guard let today = scope.statusDate else { return [] }
        return scope.project.handover.checklist.compactMap { item in
            guard item.done == nil, let due = item.due, due < today else { return nil }
            return Finding(
                item.provenance,
                "due",
                "\(item.id) was due on \(due), \(Words.days(today.days(since: due))) before the status date"
            )
        }
    }
}
