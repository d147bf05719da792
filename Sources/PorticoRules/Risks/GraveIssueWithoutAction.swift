import PorticoModel

struct GraveIssueWithoutAction: Rule {
    let name = "grave-issue-without-action"
    let summary = "A severe issue has an action"
    let explanation = """
        An open issue of severity high or critical without `action` tells the client that there is a fire but nobody \
        is putting it out.
        """
    let fix = "add `action:` with what is being done"
    let example = """
        raid.yml
          issues:
        -   - {id: I-4, title: «Backups cannot be restored», severity: critical, owner: c.lee, due: 2026-03-20}
        → I-4 is severe, but has no action
        +   - {id: I-4, title: Backups cannot be restored, severity: critical, owner: c.lee, due: 2026-03-20, action: New key and a full test on 18 March}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.raid.issues.filter {
            $0.resolved == nil && ($0.severity == .critical || $0.severity == .high) && $0.action == nil
        }.map { item in
            item.finding(at: "title", "is severe, but has no action")
        }
    }
}
