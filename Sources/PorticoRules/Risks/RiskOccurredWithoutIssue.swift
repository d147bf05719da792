import PorticoDiagnostics
import PorticoModel

struct RiskOccurredWithoutIssue: Rule {
    let name = "risk-occurred-without-issue"
    let severity = Diagnostic.Severity.warning
    let summary = "A risk that has occurred is an issue"
    let explanation = """
        A risk is what may happen; once it has happened, somebody must deal with it as an issue. The rule looks for an \
        issue that names the risk's id in its title, impact or action, or an issue's id in the risk's title or action.
        """
    let fix = "add the issue and name the risk in its `impact`, as in `[R-2] has occurred`, or close the risk"
    let source: String? = "PRINCE2: a risk that has occurred is handled as an issue"
    let example = """
        raid.yml
          risks:
            - {id: R-2, title: Test data comes late, probability: 5, impact: 4, owner: c.lee, status: «occurred»}
        → R-2 has occurred, but no issue names it
        +   # The issue says what happens now.
          issues:
        -   - {id: I-4, title: Test data is late, severity: high, owner: c.lee}
        +   - {id: I-4, title: Test data is late, severity: high, owner: c.lee, impact: "[R-2] has occurred: the import waits"}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        let issues = input.raid.issues
        return input.raid.risks.filter { $0.status == .occurred }.compactMap { risk -> RuleFinding? in
            let own = [risk.title, risk.action ?? ""].joined(separator: " ")
            let isNamed = issues.contains { issue in
                let words = [issue.title, issue.impact ?? "", issue.action ?? ""].joined(separator: " ")
                return words.names(risk.id) || own.names(issue.id)
            }
            guard !isNamed else { return nil }
            return RuleFinding(risk.provenance, at: "status", "\(risk.id) has occurred, but no issue names it")
        }
    }
}

extension String {
    /// Whether it contains the id as a whole: `R-1` is not in `see R-12`.
    func names(_ id: String) -> Bool {
        ranges(of: id).contains { range in
            let after = range.upperBound < endIndex ? self[range.upperBound] : " "
            let before = range.lowerBound > startIndex ? self[index(before: range.lowerBound)] : " "
            return !after.isNumber && !before.isLetter && !before.isNumber
        }
    }
}
