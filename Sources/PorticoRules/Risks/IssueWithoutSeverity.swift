import PorticoModel

struct IssueWithoutSeverity: Rule {
    let name = "issue-without-severity"
    let summary = "An open issue has a severity"
    let explanation = """
        The calculated health counts critical issues, and the home page shows the most severe ones. An issue without \
        `severity` appears in neither.
        """
    let fix = "add `severity: low`, `medium`, `high` or `critical`"
    let example = """
        raid.yml
          issues:
        -   - {id: I-4, title: «Printing fails», owner: c.lee, due: 2026-03-20}
        → I-4 has no severity
        +   - {id: I-4, title: Printing fails, owner: c.lee, due: 2026-03-20, severity: medium}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.raid.issues.filter { $0.resolved == nil && $0.severity == nil }.map { item in
            item.finding(at: "title", "has no severity")
        }
    }
}
