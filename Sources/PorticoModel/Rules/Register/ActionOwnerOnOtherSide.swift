import PorticoDiagnostics

/// An action asked of one side, owned by the other.
struct ActionOwnerOnOtherSide: Rule {
    let name = "action-owner-on-other-side"
    let severity = Diagnostic.Severity.error
    let summary = "an action's owner is on the other side"
    let explanation = "\"Needs from you\" would list our own work, or hide the client's."
    let fix = "correct the side, or the owner"
    let breaking = RuleExample(
        [
            "raid.yml":
                "actions:\n  - {id: ACT-12, title: Send test data, side: client, owner: «c.lee», due: 2026-03-20}\n"
        ],
        message: "ACT-12 is the client's, but its owner c.lee is on the supplier's side"
    )
    let passing = RuleExample([
        "raid.yml": "actions:\n  - {id: ACT-12, title: Send test data, side: client, owner: j.doe, due: 2026-03-20}\n"
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.raid.actions.compactMap { action in
            guard let owner = scope.person(action.owner), owner.side != action.side else { return nil }
            return Finding(
                action.provenance,
                "owner",
                "\(action.id) is the \(action.side.rawValue)'s, but its owner \(owner.id) is on the "
                    + "\(owner.side.rawValue)'s side"
            )
        }
    }
}
