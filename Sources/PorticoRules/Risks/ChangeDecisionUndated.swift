import PorticoModel

struct ChangeDecisionUndated: Rule {
    let name = "change-decision-undated"
    let summary = "A decided change request has a date"
    let explanation = """
        The request is approved or rejected but has no `decided` date, so the step in the burn-up chart and the new \
        baseline have none either.
        """
    let fix = "add `decided:`"
    let example = """
        raid.yml
          change_requests:
        -   - {id: CR-1, title: Second surgery, raised: 2026-02-09, status: «approved», impact: {days: 0}}
        → CR-1 is approved, but no date is given
        +   - {id: CR-1, title: Second surgery, raised: 2026-02-09, status: approved, decided: 2026-02-20, impact: {days: 0}}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.raid.changeRequests.filter { ($0.status == .approved || $0.status == .rejected) && $0.decided == nil }.map
        { change in
            change.finding(at: "status", "is \(change.status.rawValue), but no date is given")
        }
    }
}
