import PorticoModel

struct ActionIncomplete: Rule {
    let name = "action-incomplete"
    let summary = "An open action has an owner and a due date"
    let explanation = "Without both, it is only a wish. The rule checks actions that are not done."
    let fix = "add `owner:` and `due:`"
    let example = """
        raid.yml
          actions:
        -   - {id: ACT-1, title: «Name deputies», side: client, asked: 2026-03-02}
        → ACT-1 has no owner and no due date
        +   - {id: ACT-1, title: Name deputies, side: client, owner: j.doe, asked: 2026-03-02, due: 2026-03-20}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.raid.actions.filter { $0.done == nil }.compactMap { action -> RuleFinding? in
            let missing = [action.owner == nil ? "owner" : nil, action.due == nil ? "due date" : nil].compactMap(\.self)
            guard !missing.isEmpty else { return nil }
            return action.finding(at: "title", "has no \(missing.joined(separator: " and no "))")
        }
    }
}
