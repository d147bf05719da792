import PorticoDiagnostics
import PorticoModel

struct DueBeforeRaised: Rule {
    let name = "due-before-raised"
    let severity = Diagnostic.Severity.error
    let summary = "Risks, issues and actions are due after they were raised"
    let explanation = """
        The dates `raised` (for an action, `asked`) and `due` are swapped, or one has the wrong month or year.
        """
    let fix = "swap the two dates, or correct the wrong one"
    let example = """
        raid.yml
          actions:
        -   - {id: ACT-1, title: Name deputies, side: client, owner: j.doe, asked: 2026-03-09, due: «2026-03-02», done: 2026-03-12}
        → ACT-1 is due on 2026-03-02, before it was asked on 2026-03-09
        +   - {id: ACT-1, title: Name deputies, side: client, owner: j.doe, asked: 2026-03-02, due: 2026-03-09, done: 2026-03-12}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        let risks = input.raid.risks.map { ($0.id, "raised", $0.raised, $0.due, $0.provenance) }
        let issues = input.raid.issues.map { ($0.id, "raised", $0.raised, $0.due, $0.provenance) }
        let actions = input.raid.actions.map { ($0.id, "asked", $0.asked, $0.due, $0.provenance) }
        return (risks + issues + actions).compactMap { id, key, raised, due, item in
            guard let raised, let due, due < raised else { return nil }
            return RuleFinding(
                item,
                at: "due",
                "\(id) is due on \(due), before it was \(key) on \(raised)",
                related: [.init(place: item.place(of: key), message: "\(key) here")]
            )
        }
    }
}
