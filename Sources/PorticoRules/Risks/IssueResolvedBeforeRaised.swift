import PorticoDiagnostics
import PorticoModel

struct IssueResolvedBeforeRaised: Rule {
    let name = "issue-resolved-before-raised"
    let severity = Diagnostic.Severity.error
    let summary = "An issue is resolved after it was raised"
    let explanation = """
        The dates `raised` and `resolved` are swapped, or one has the wrong month or year. Portico calculates waiting \
        days from them.
        """
    let fix = "swap the two dates, or correct the wrong one"
    let example = """
        raid.yml
          issues:
        -   - {id: I-4, title: Printing fails, severity: low, owner: c.lee, raised: 2026-03-09, due: 2026-03-20, resolved: «2026-03-02»}
        → I-4 was resolved on 2026-03-02, before it was raised on 2026-03-09
        +   - {id: I-4, title: Printing fails, severity: low, owner: c.lee, raised: 2026-03-02, due: 2026-03-20, resolved: 2026-03-09}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.raid.issues.compactMap { item -> RuleFinding? in
            guard let begin = item.raised, let end = item.resolved, end < begin else { return nil }
            return item.finding(at: "resolved", "was resolved on \(end), before it was raised on \(begin)")
        }
    }
}
