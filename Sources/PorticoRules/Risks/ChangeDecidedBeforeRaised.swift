import PorticoDiagnostics
import PorticoModel

struct ChangeDecidedBeforeRaised: Rule {
    let name = "change-decided-before-raised"
    let severity = Diagnostic.Severity.error
    let summary = "A change request is decided after it was raised"
    let explanation = """
        The dates `raised` and `decided` are swapped, or one has the wrong month or year. Portico calculates waiting \
        days from them.
        """
    let fix = "swap the two dates, or correct the wrong one"
    let example = """
        raid.yml
          change_requests:
        -   - {id: CR-1, title: Second surgery, raised: 2026-03-09, status: rejected, decided: «2026-03-02»}
        → CR-1 was decided on 2026-03-02, before it was raised on 2026-03-09
        +   - {id: CR-1, title: Second surgery, raised: 2026-03-02, status: rejected, decided: 2026-03-09}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.raid.changeRequests.compactMap { item -> RuleFinding? in
            guard let begin = item.raised, let end = item.decided, end < begin else { return nil }
            return item.finding(at: "decided", "was decided on \(end), before it was raised on \(begin)")
        }
    }
}
