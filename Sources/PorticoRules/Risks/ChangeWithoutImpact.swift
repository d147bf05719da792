import PorticoModel

struct ChangeWithoutImpact: Rule {
    let name = "change-without-impact"
    let summary = "A change is assessed before it is approved"
    let explanation = """
        The change request is assessed or approved but has no `impact.days` or `impact.amount`. Zero is a valid \
        answer; a missing value is not.
        """
    let fix = "add `impact: {days: 0, amount: 0}` with the real figures"
    let source: String? = "PRINCE2: change theme, the impact is assessed before the decision"
    let example = """
        raid.yml
          change_requests:
        -   - {id: CR-1, title: Second surgery, raised: 2026-02-09, status: «approved», decided: 2026-02-20}
        → CR-1 is approved, but its impact is missing
        +   - {id: CR-1, title: Second surgery, raised: 2026-02-09, status: approved, decided: 2026-02-20, impact: {days: 0, amount: 4500}}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.raid.changeRequests.compactMap { change -> RuleFinding? in
            guard change.status == .approved || change.status == .assessed, change.impactDays == nil,
                change.impactAmount == nil
            else { return nil }
            return change.finding(at: "status", "is \(change.status.rawValue), but its impact is missing")
        }
    }
}
