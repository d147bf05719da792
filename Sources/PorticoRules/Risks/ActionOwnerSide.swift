import PorticoModel

struct ActionOwnerSide: Rule {
    let name = "action-owner-side"
    let summary = "An action is on the same side as its owner"
    let explanation = """
        Waiting days are counted by `side` and shown to the client. An action on the client's side with an owner at \
        the supplier blames the wrong one.
        """
    let fix = "change `side:` or `owner:`"
    let example = """
        raid.yml
          actions:
        -   - {id: ACT-1, title: Name deputies, side: «client», owner: c.lee, asked: 2026-03-02, due: 2026-03-20}
        → ACT-1 is on the client's side, but its owner c.lee is on the supplier's
        +   - {id: ACT-1, title: Name deputies, side: client, owner: j.doe, asked: 2026-03-02, due: 2026-03-20}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.raid.actions.compactMap { action -> RuleFinding? in
            guard let owner = action.owner.flatMap({ input.people[$0] }), owner.side != action.side else { return nil }
            let message =
                "\(action.id) is on the \(action.side.rawValue)'s side, but its owner \(owner.id) is on the \(owner.side.rawValue)'s"
            return RuleFinding(action.provenance, at: "side", message)
        }
    }
}
