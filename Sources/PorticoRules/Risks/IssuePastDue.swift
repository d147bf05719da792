import PorticoModel

struct IssuePastDue: Rule {
    let name = "issue-past-due"
    let summary = "An issue is resolved on time or gets a new date"
    let explanation = "The issue is open, and its `due` is before the status date."
    let fix = "set `resolved:`, or a new, realistic `due:`"
    let example = """
        As of 2026-03-13.
        raid.yml
          issues:
        -   - {id: I-4, title: Printing fails, severity: medium, owner: c.lee, due: «2026-03-06»}
        → I-4 was due to be resolved by 2026-03-06, 7 days before the status date
        +   - {id: I-4, title: Printing fails, severity: medium, owner: c.lee, due: 2026-03-06, resolved: 2026-03-05}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let statusDate = input.statusDate else { return [] }
        return input.raid.issues.compactMap { issue -> RuleFinding? in
            guard issue.resolved == nil, let due = issue.due, due < statusDate else { return nil }
            let message =
                "\(issue.id) was due to be resolved by \(due), \(statusDate.days(since: due).inDays) before the status date"
            return RuleFinding(issue.provenance, at: "due", message)
        }
    }
}
