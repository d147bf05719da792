import PorticoModel

struct IssueUnowned: Rule {
    let name = "issue-unowned"
    let summary = "An open issue has an owner and a due date"
    let explanation = "Without `owner` and `due`, it is only a complaint. The rule checks unresolved issues."
    let fix = "add `owner:` and `due:`"
    let example = """
        raid.yml
          issues:
        -   - {id: I-4, title: «Printing fails», severity: medium, owner: c.lee}
        → I-4 has no due date
        +   - {id: I-4, title: Printing fails, severity: medium, owner: c.lee, due: 2026-03-20}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.raid.issues.filter { $0.resolved == nil }.compactMap { issue -> RuleFinding? in
            let missing = [issue.owner == nil ? "owner" : nil, issue.due == nil ? "due date" : nil].compactMap(\.self)
            guard !missing.isEmpty else { return nil }
            return issue.finding(at: "title", "has no \(missing.joined(separator: " and no "))")
        }
    }
}
