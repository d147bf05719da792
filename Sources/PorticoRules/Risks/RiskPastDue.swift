import PorticoModel

struct RiskPastDue: Rule {
    let name = "risk-past-due"
    let summary = "A risk is reviewed when its date comes"
    let explanation = """
        An open risk has a `due` before the status date. Either its action is finished, or the danger has passed, or \
        nobody has checked.
        """
    let fix = "close it, record that it has occurred, or set a new `due`"
    let example = """
        As of 2026-03-13.
        raid.yml
          risks:
        -   - {id: R-2, title: Test data comes late, probability: 2, impact: 4, owner: c.lee, due: «2026-03-06»}
        → R-2 is open, but was due on 2026-03-06, 7 days before the status date
        +   - {id: R-2, title: Test data comes late, probability: 2, impact: 4, owner: c.lee, due: 2026-04-03}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let statusDate = input.statusDate else { return [] }
        return input.raid.risks.compactMap { risk -> RuleFinding? in
            guard risk.status == .open, let due = risk.due, due < statusDate else { return nil }
            let message =
                "\(risk.id) is open, but was due on \(due), \(statusDate.days(since: due).inDays) before the status date"
            return RuleFinding(risk.provenance, at: "due", message)
        }
    }
}
