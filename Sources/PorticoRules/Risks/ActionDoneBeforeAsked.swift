import PorticoDiagnostics
import PorticoModel

struct ActionDoneBeforeAsked: Rule {
    let name = "action-done-before-asked"
    let severity = Diagnostic.Severity.error
    let summary = "An action is done after it was requested"
    let explanation = """
        The dates `asked` and `done` are swapped, or one has the wrong month or year. Portico calculates waiting days \
        from them.
        """
    let fix = "swap the two dates, or correct the wrong one"
    let example = """
        raid.yml
          actions:
        -   - {id: ACT-1, title: Name deputies, side: client, owner: j.doe, asked: 2026-03-09, due: 2026-03-20, done: «2026-03-02»}
        → ACT-1 was done on 2026-03-02, before it was requested on 2026-03-09
        +   - {id: ACT-1, title: Name deputies, side: client, owner: j.doe, asked: 2026-03-02, due: 2026-03-20, done: 2026-03-09}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.raid.actions.compactMap { item -> RuleFinding? in
            guard let begin = item.asked, let end = item.done, end < begin else { return nil }
            return item.finding(at: "done", "was done on \(end), before it was requested on \(begin)")
        }
    }
}
