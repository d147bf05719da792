import PorticoModel

struct ChangeUndecided: Rule {
    let name = "change-undecided"
    let summary = "A change request is decided within two weeks"
    let explanation = """
        The request is raised or assessed, and more days have passed since `raised` than the tolerance for undecided \
        changes allows (14 by default). Work whose scope is unclear is done twice or not at all.
        """
    let fix = "get a decision; an action on the client's side makes it visible"
    let source: String? = "PMBOK Guide: perform integrated change control"
    let example = """
        As of 2026-03-13.
        raid.yml
          change_requests:
        -   - {id: CR-1, title: Second surgery, raised: «2026-02-09», status: assessed, impact: {days: 7}}
        → CR-1 has waited 32 days for a decision
        +   - {id: CR-1, title: Second surgery, raised: 2026-02-09, status: rejected, decided: 2026-02-20, impact: {days: 7}}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let statusDate = input.statusDate else { return [] }
        return input.raid.changeRequests.filter { $0.status == .raised || $0.status == .assessed }.compactMap {
            change -> RuleFinding? in
            guard let raised = change.raised else { return nil }
            let days = statusDate.days(since: raised)
            guard Double(days) > input.tolerances.undecidedChangeDays.amber else { return nil }
            return change.finding(at: "raised", "has waited \(days.inDays) for a decision")
        }
    }
}
